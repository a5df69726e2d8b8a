import type {Severity} from '../../Finding.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'

/** A term for Spanish words that have better ones: `preferred` says what to write, without the full stop. */
export const preferSpanish = (words: string, preferred: string, severity?: Severity) =>
  toSpanishPhrase(words, `Write ${preferred}.`, severity)
