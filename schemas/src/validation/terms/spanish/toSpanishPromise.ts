import type {Exemption} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {isAskedInSpanish, isRefusedInSpanish, isWarnedOfInSpanish} from './spanishExemptions.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'

/** Where Spanish words claim nothing: refused, asked about, or said of others. */
export const spanishUnclaimed: readonly Exemption[] = [
  isRefusedInSpanish,
  isAskedInSpanish,
  isWarnedOfInSpanish,
]

/** A promise in these Spanish words, unless it is refused, asked about, or said of others. */
export const toSpanishPromise = (
  words: string,
  remedy: string,
  ...unless: readonly Exemption[]
): Term => toSpanishPhrase(words, remedy, 'error', ...spanishUnclaimed, ...unless)
