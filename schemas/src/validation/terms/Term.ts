import type {Severity} from '../Finding.ts'
import type {Exemption} from './Exemption.ts'

/** A wording to look for, and what to write in its place. */
export interface Term {
  /** Matches the wording in any case; has the flag `g`. */
  readonly pattern: RegExp
  /** What to write, as a whole sentence. */
  readonly remedy: string
  readonly severity: Severity
  /** Where it does not count. */
  readonly unless?: readonly Exemption[]
}
