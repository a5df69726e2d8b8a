import {getDraftId, type EditStateFor} from 'sanity'

/** The document that an action is for: its published `_id`, and that of the draft or version which is written and published. */
export interface DocumentTarget {
  readonly id: string
  readonly type: string
  readonly sourceId: string
  /** The part of a version's `_id` that names its release; undefined for a draft. */
  readonly scopeId: string | undefined
}

/** Reads the target out of what the Studio tells an action. */
export function toDocumentTarget({
  id,
  type,
  version,
  scopeId,
}: Pick<EditStateFor, 'id' | 'type' | 'version' | 'scopeId'>): DocumentTarget {
  return {id, type, sourceId: version?._id ?? getDraftId(id), scopeId}
}
