import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {Mutation} from './Mutation.ts'

/** What one transaction did to one document. `before` is null for a new one, `after` for a deleted one. */
export interface DocumentChange {
  readonly documentId: string
  readonly before: LakeDocument | null
  readonly after: LakeDocument | null
  /** The transaction's mutations that touched this document, in order. */
  readonly mutations: readonly Mutation[]
}

/** A transaction that applied: all of it is written, or none. */
export interface Transaction {
  /** Also the `_rev` of every document it wrote. */
  readonly id: string
  /** RFC 3339, UTC. */
  readonly timestamp: string
  /** The id of the identity that wrote it. */
  readonly author: string
  readonly mutations: readonly Mutation[]
  /** One entry a document, in the order of first touch. A document that did not change has none. */
  readonly changes: readonly DocumentChange[]
}
