import type {SanityDocument, SanityDocumentLike} from '@sanity/types'

/** A document with an example of a rule in one of its fields, and what is to be said about it. */
export interface Case {
  /** The rules that may find something, separated by spaces. */
  readonly rules: string
  /** What the examples are of, where the finding has no name of its own. */
  readonly set?: string
  readonly verdict: 'good' | 'bad'
  readonly document: SanityDocument
  /** Where in the document the example is, as in `answer[_key=="bad-1"]`; anywhere without it. */
  readonly place?: string
  /** Documents that the rule reads from the lake. */
  readonly beside: readonly SanityDocument[]
}

/** What an example changes in a document, and what has to be in the lake with it. */
export interface Change {
  readonly fields: Readonly<Record<string, unknown>>
  readonly beside?: readonly SanityDocumentLike[]
}

const stamp = '2026-01-01T00:00:00Z'

/** A document as the lake gives it. */
export function toDocument(document: SanityDocumentLike): SanityDocument {
  return {_rev: '1', _createdAt: stamp, _updatedAt: stamp, ...document}
}
