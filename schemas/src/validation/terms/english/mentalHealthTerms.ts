import {ifAfter} from '../Exemption.ts'
import {preferPhrase} from '../preferPhrase.ts'
import type {Term} from '../Term.ts'

/** “You are not crazy” is what many people need to read. */
const denied = /(?:\bnot|\bnever|n't)(?: (?:going|being|just|actually|really|an?))?\W*$/i

/** “You may feel like you are going crazy”: what a reader fears, not what somebody says of others. */
const feared =
  /\b(?:feel(?:s|ing)?|felt|worr(?:y|ies|ied)|fear(?:s|ed)?|afraid|wonder(?:s|ed)?)\b(?:(?: \w[\w'-]*){0,3} (?:i|you|we|they)(?:'(?:re|m)| are| am| were| was)(?: (?:going|getting|becoming))?)?\W*$/i

/** “You may think you are going crazy”: what somebody thinks of themselves. */
const thought =
  /\b(i|you|we|they) (?:\w+ ){0,2}?(?:think|thought|believed?|thinking)(?: that)? \1(?:'re|'m| are| am| was| were| might be| must be)(?: (?:going|getting|becoming))? $/i

/** What a body goes through, which people may be said to suffer from. */
const bodily =
  'aches?|cold|constipation|cramps?|cravings|diarrhea|dizziness|fatigue|fevers?|flu|headaches?|hunger|insomnia|migraines?|nausea|pains?|seizures?|side effects?|sweats|thirst|tremors?|vomiting|withdrawal'

/** Conditions that are no adjective for a person. */
const conditions = 'bipolar|schizophrenic|borderline|anorexic|bulimic|psychotic'
const people =
  'adults?|adolescents?|child|children|clients?|individuals?|man|men|patients?|people|persons?|teens?|woman|women'

/** Words about mental health that reduce a person to a condition. */
export const mentalHealthTerms: readonly Term[] = [
  preferPhrase('the mentally ill', '“people with a mental illness”'),
  preferPhrase(
    'mentally ill (?:person|people|patients?|individuals?)|mental patients?',
    '“person with a mental illness”',
  ),
  preferPhrase('mentally ill', '“with a mental illness”', 'warning'),
  preferPhrase(
    '(?:a |the )?(?:schizophrenics?(?! disorder)|psychotics|bipolars|borderlines|anorexics|bulimics|depressives)',
    'the person first, as in “person with schizophrenia”',
  ),
  preferPhrase(
    `(?:an? |the )?(?:${conditions}) (?:${people})`,
    'the person first, as in “person with bipolar disorder”',
  ),
  preferPhrase(
    `(?:an? (?:anorexic|bipolar|borderline|bulimic|depressive)|the (?:depressed|mentally disabled|suicidal))(?= (?:is|are|was|were|has|have|can|must|will)(?!\\w)|[.!?,;]|$)`,
    'the person first, as in “person with bipolar disorder”',
  ),
  preferPhrase('(?:is|are|was|were|am) bipolar', '“has bipolar disorder”', 'warning'),
  preferPhrase(
    'crazy|insane|lunatics?|psychos?(?!-)|maniacs?|nutcases?|nut jobs?|deranged|demented|wackos?',
    'what happens in plain words, or name the condition',
    'error',
    ifAfter(denied),
    ifAfter(feared),
    ifAfter(thought),
  ),
  preferPhrase('nuthouses?|loony bins?|insane asylums?|madhouses?', '“psychiatric hospital”'),
  preferPhrase(
    `suffer(?:s|ed|ing)? (?:from|with)(?! (?:(?!(?:and|or)\\b)[\\w'-]+ ){0,2}?(?:${bodily})(?!\\w))`,
    '“has” or “lives with”',
    'warning',
  ),
  preferPhrase('sufferers?', '“people who live with” the condition'),
  preferPhrase(
    'afflicted (?:with|by)|stricken (?:with|by)|victims? of (?:mental|addiction|depression|anxiety|alcohol)',
    '“has” or “lives with”',
  ),
  preferPhrase(
    'emotionally disturbed|mentally disturbed|mental defectives?',
    '“person with a mental health condition”',
  ),
  preferPhrase(
    '(?:non-?compliant|noncompliance|treatment[- ]resistant patients?)',
    '“finds it hard to follow the plan”, and say what gets in the way',
    'warning',
  ),
  preferPhrase(
    'attention[- ]seeking|manipulative patients?|frequent flyers?',
    'what the person needs',
    'warning',
  ),
]
