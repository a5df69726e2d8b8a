import type {Path} from '@sanity/types'

/** Whether a finding stops publishing, or asks for a second look. */
export type Severity = 'error' | 'warning'

/** What a rule has to say about a value, and what an editor can do about it. */
export interface Finding {
  /** The rule's name, as in `stigma`. */
  readonly rule: string
  readonly severity: Severity
  /** From the value that the rule was given to what it means; empty for the value itself. */
  readonly path: Path
  readonly message: string
  /** What to do, as a sentence. */
  readonly remedy: string
}
