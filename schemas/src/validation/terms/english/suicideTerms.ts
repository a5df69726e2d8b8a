import {preferPhrase} from '../preferPhrase.ts'
import type {Term} from '../Term.ts'

/** Words about suicide that blame or praise: after the recommendations for reporting on suicide. */
export const suicideTerms: readonly Term[] = [
  preferPhrase('commit(?:s|ted|ting)? suicide', '“died by suicide”'),
  // Only what happened: to ask somebody whether they think of killing themselves is right.
  preferPhrase(
    'killed (?:himself|herself|themsel(?:f|ves)|oneself)',
    '“died by suicide”',
    'warning',
  ),
  preferPhrase(
    '(?:failed|unsuccessful) (?:suicide(?: attempt)?|attempt at suicide)',
    '“suicide attempt”',
  ),
  preferPhrase('(?:successful|completed) suicides?', '“death by suicide”'),
  preferPhrase(
    'suicide (?:epidemic|victim)s?',
    '“rise in suicide” or “person who died by suicide”',
    'warning',
  ),
  preferPhrase('cry for help', 'what the person said or did', 'warning'),
]
