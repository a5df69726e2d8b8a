import type {Finding} from '@iop-content/schemas/validation'

/** What the check found, for people and for programs (`--json`). */
export interface CheckReport {
  /** The number of documents that were checked. */
  readonly checked: number
  readonly errors: number
  readonly warnings: number
  /** Only those with findings. */
  readonly documents: readonly CheckedDocument[]
}

export interface CheckedDocument {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly findings: readonly ReportedFinding[]
}

/** A finding whose path is written as in GROQ; empty for the document as a whole. */
export interface ReportedFinding extends Omit<Finding, 'path'> {
  readonly path: string
}
