import type {LakeDocument} from './LakeDocument.ts'

/** The documents that one perspective shows, with the indexes that queries read. Every list is ascending by `_id`. */
export interface DocumentView {
  readonly all: readonly LakeDocument[]
  get(id: string): LakeDocument | undefined
  ofType(type: string): readonly LakeDocument[]
  /** The documents in which a `_ref` to this id stands anywhere, weak or strong. */
  referencing(id: string): readonly LakeDocument[]
  /** The forms of a document that show: published, draft and in releases. */
  versions(publishedId: string): readonly LakeDocument[]
}
