import type {LakeDocument} from './LakeDocument.ts'
import {parseDocumentId} from './parseDocumentId.ts'

/** Where a perspective looks for a document, nearest first: a release's id, `drafts` or `published`. */
export type VersionStack = readonly string[]

/**
 * The version of a document that a stack shows, under its published id and with the real one in `_originalId`.
 * `lookUp` answers the current document with an id. A version that deletes (`_system.delete`) hides those below it.
 */
export function selectVersion(
  publishedId: string,
  stack: VersionStack,
  lookUp: (id: string) => LakeDocument | undefined,
): LakeDocument | undefined {
  // A draft of a version is nothing that a stack could show; the version itself must not show in the place of what is published.
  if (parseDocumentId(publishedId).kind !== 'published') return undefined
  for (const layer of stack) {
    const document = lookUp(toVersionId(publishedId, layer))
    if (!document) continue
    if (isTombstone(document)) return undefined
    // Where nothing but published documents can show, the id is the real one.
    if (stack.length === 1 && layer === 'published') return document
    return {...document, _id: publishedId, _originalId: document._id}
  }
  return undefined
}

function toVersionId(publishedId: string, layer: string): string {
  if (layer === 'published') return publishedId
  return layer === 'drafts' ? `drafts.${publishedId}` : `versions.${layer}.${publishedId}`
}

function isTombstone(document: LakeDocument): boolean {
  if (parseDocumentId(document._id).kind !== 'version') return false
  const system = document._system
  return (
    typeof system === 'object' && system !== null && 'delete' in system && system.delete === true
  )
}
