import type {Severity} from '../Finding.ts'
import {toPhrase} from './toPhrase.ts'

/** A term for words that have better ones: `preferred` says what to write, without the full stop. */
export const preferPhrase = (words: string, preferred: string, severity?: Severity) =>
  toPhrase(words, `Write ${preferred}.`, severity)
