import type {Severity} from '../Finding.ts'

/** A wording to look for, and what to write in its place. */
export interface Term {
  /** Matches the wording in any case; has the flag `g`. */
  readonly pattern: RegExp
  /** What to write, as a whole sentence. */
  readonly remedy: string
  readonly severity: Severity
  /** Does not count where the words before it, up to the start of the sentence, end like this. */
  readonly unlessAfter?: RegExp
}
