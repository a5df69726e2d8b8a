import type {Finding} from '@iop-content/schemas/validation'

/** A finding, with the names of the fields that lead to it, as in “Answer”. */
export interface ShownFinding extends Finding {
  readonly field: string
}

/** The findings of one document; its `id` is that of the published version. */
export interface DocumentFindings {
  readonly id: string
  readonly type: string
  readonly findings: readonly ShownFinding[]
}

/** What is known of all documents, drafts included. */
export type Findings =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly message: string; readonly retry: () => void}
  | {
      readonly status: 'ready'
      /** Those with findings, the most errors first. */
      readonly documents: readonly DocumentFindings[]
      /** How many documents are still to be read, or to be read again. */
      readonly remaining: number
    }

/** Those with findings, the most errors first. */
export function withFindings(documents: readonly DocumentFindings[]): readonly DocumentFindings[] {
  return documents
    .filter(({findings}) => findings.length > 0)
    .toSorted((one, other) => countErrors(other) - countErrors(one))
}

function countErrors({findings}: DocumentFindings): number {
  return findings.filter(({severity}) => severity === 'error').length
}
