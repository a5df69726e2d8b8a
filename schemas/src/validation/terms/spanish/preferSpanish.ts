import type {Severity} from '../../Finding.ts'
import type {Exemption} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'

/** A term for Spanish words that have better ones: `preferred` says what to write, without the full stop. */
export const preferSpanish = (
  words: string,
  preferred: string,
  severity?: Severity,
  ...unless: readonly Exemption[]
): Term => toSpanishPhrase(words, `Write ${preferred}.`, severity, ...unless)
