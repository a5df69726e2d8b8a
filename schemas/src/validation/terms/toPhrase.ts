import type {Severity} from '../Finding.ts'
import type {Exemption} from './Exemption.ts'
import type {Term} from './Term.ts'

/** A blank between words may as well be a hyphen: “substance-abuse treatment”. */
const withHyphens = (words: string) =>
  words.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '[ -]' : part))

/** A term for these words, written as a regular expression, wherever they stand as whole words. */
export const toPhrase = (
  words: string,
  remedy: string,
  severity: Severity = 'error',
  ...unless: readonly Exemption[]
): Term => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${withHyphens(words)})(?![\\p{L}\\p{N}_])`, 'giu'),
  remedy,
  severity,
  unless,
})
