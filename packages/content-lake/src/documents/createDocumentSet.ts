import {createDocumentIndex, type DocumentIndex} from './createDocumentIndex.ts'
import type {DocumentView} from './DocumentView.ts'
import {isPublicId} from './isPublicId.ts'
import type {LakeDocument} from './LakeDocument.ts'
import {parseDocumentId} from './parseDocumentId.ts'
import {selectVersion, type VersionStack} from './selectVersion.ts'

/** All current documents, in memory, and every perspective on them. Reads never touch the disk. */
export interface DocumentSet {
  /** Each document under its own id. */
  readonly raw: DocumentView
  /** What anonymous readers may see. */
  readonly open: DocumentView
  /** One document for each published id, as the stack shows it. */
  through(stack: VersionStack): DocumentView
  put(document: LakeDocument): void
  remove(id: string): void
}

/** Views beyond this number are forgotten, oldest use first, and made again when somebody asks. */
const keptViews = 16

/** Starts with these documents, ascending by `_id`. */
export function createDocumentSet(documents: Iterable<LakeDocument>): DocumentSet {
  const raw = createDocumentIndex()
  const open = createDocumentIndex()
  const views = new Map<string, {stack: VersionStack; index: DocumentIndex}>()
  function refresh(index: DocumentIndex, stack: VersionStack, publishedId: string): void {
    const document = selectVersion(publishedId, stack, raw.get)
    if (document) index.put(document)
    else index.remove(publishedId)
  }

  function refreshAll(publishedId: string): void {
    for (const {stack, index} of views.values()) refresh(index, stack, publishedId)
  }

  function put(document: LakeDocument): void {
    const {publishedId} = parseDocumentId(document._id)
    raw.put(document)
    if (isPublicId(document._id)) open.put(document)
    refreshAll(publishedId)
  }

  function remove(id: string): void {
    const {publishedId} = parseDocumentId(id)
    raw.remove(id)
    open.remove(id)
    refreshAll(publishedId)
  }

  for (const document of documents) put(document)

  return {
    raw,
    open,
    through(stack) {
      const key = stack.join()
      const view = views.get(key) ?? {stack, index: createDocumentIndex()}
      if (!views.delete(key)) {
        const ids = raw.all.map((document) => parseDocumentId(document._id).publishedId)
        for (const publishedId of [...new Set(ids)].sort()) refresh(view.index, stack, publishedId)
      }
      views.set(key, view)
      for (const oldest of views.keys()) {
        if (views.size <= keptViews) break
        views.delete(oldest)
      }
      return view.index
    },
    put,
    remove,
  }
}
