import type {Severity} from '../Finding.ts'
import type {Exemption} from './Exemption.ts'
import type {Term} from './Term.ts'
import {toPhrase} from './toPhrase.ts'

/** A term for words that have better ones: `preferred` says what to write, without the full stop. */
export const preferPhrase = (
  words: string,
  preferred: string,
  severity?: Severity,
  ...unless: readonly Exemption[]
): Term => toPhrase(words, `Write ${preferred}.`, severity, ...unless)
