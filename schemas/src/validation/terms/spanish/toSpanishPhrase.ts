import type {Severity} from '../../Finding.ts'
import type {Exemption} from '../Exemption.ts'
import {toPhrase} from '../toPhrase.ts'
import {toSpanishPattern} from './toSpanishPattern.ts'

/** A term for Spanish words, with their accents or without. */
export const toSpanishPhrase = (
  words: string,
  remedy: string,
  severity?: Severity,
  ...unless: readonly Exemption[]
) => toPhrase(toSpanishPattern(words), remedy, severity, ...unless)
