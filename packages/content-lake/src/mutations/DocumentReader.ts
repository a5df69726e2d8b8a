import type {LakeDocument} from '../documents/LakeDocument.ts'

/** What a transaction needs to know of the documents that it changes. */
export interface DocumentReader {
  get(id: string): LakeDocument | undefined
  /** The documents in which a `_ref` to this id stands anywhere. */
  referencing(id: string): readonly LakeDocument[]
  /** The ids that a query selects, in its order, as the documents stood before the transaction. */
  select(query: string, params: Readonly<Record<string, unknown>>): readonly string[]
}
