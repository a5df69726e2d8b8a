import {createDocumentIndex, type DocumentIndex} from './createDocumentIndex.ts'
import type {DocumentView} from './DocumentView.ts'
import type {LakeDocument} from './LakeDocument.ts'
import {parseDocumentId} from './parseDocumentId.ts'
import {selectVersion, type VersionStack} from './selectVersion.ts'

/** All current documents, in memory, and every perspective on them. Reads never touch the disk. */
export interface DocumentSet {
  /** Each document under its own id. */
  readonly raw: DocumentView
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
  const views = new Map<string, {stack: VersionStack; index: DocumentIndex}>()
  for (const document of documents) raw.put(document)

  function refresh(index: DocumentIndex, stack: VersionStack, publishedId: string): void {
    const document = selectVersion(publishedId, stack, raw.get)
    if (document) index.put(document)
    else index.remove(publishedId)
  }

  function refreshAll(id: string): void {
    const {publishedId} = parseDocumentId(id)
    for (const {stack, index} of views.values()) refresh(index, stack, publishedId)
  }

  return {
    raw,
    through(stack) {
      const key = stack.join()
      const view = views.get(key) ?? {stack, index: createDocumentIndex()}
      if (!views.delete(key)) {
        const ids = new Set(raw.all.map((document) => parseDocumentId(document._id).publishedId))
        for (const publishedId of [...ids].sort()) refresh(view.index, stack, publishedId)
      }
      views.set(key, view)
      for (const oldest of views.keys()) {
        if (views.size <= keptViews) break
        views.delete(oldest)
      }
      return view.index
    },
    put(document) {
      raw.put(document)
      refreshAll(document._id)
    },
    remove(id) {
      raw.remove(id)
      refreshAll(id)
    },
  }
}
