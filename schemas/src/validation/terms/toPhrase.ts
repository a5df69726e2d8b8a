import type {Severity} from '../Finding.ts'
import type {Term} from './Term.ts'

/** A term for these words, written as a regular expression, wherever they stand as whole words. */
export const toPhrase = (words: string, remedy: string, severity: Severity = 'error'): Term => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, 'giu'),
  remedy,
  severity,
})
