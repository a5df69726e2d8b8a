import {createDocumentIndex, type DocumentIndex} from './createDocumentIndex.ts'
import {createSortedDocuments, type SortedDocuments} from './createSortedDocuments.ts'
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
  /** A document in all its forms: published, draft and in releases; ascending by `_id`. */
  versions(publishedId: string): readonly LakeDocument[]
  put(document: LakeDocument): void
  remove(id: string): void
}

/** Views beyond this number are forgotten, oldest use first, and made again when somebody asks. */
const keptViews = 16

/** Starts with these documents, ascending by `_id`. */
export function createDocumentSet(documents: Iterable<LakeDocument>): DocumentSet {
  const raw = createDocumentIndex()
  const open = createDocumentIndex()
  const groups = new Map<string, SortedDocuments>()
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
    const group = groups.get(publishedId) ?? createSortedDocuments()
    groups.set(publishedId, group)
    group.put(document)
    refreshAll(publishedId)
  }

  function remove(id: string): void {
    const {publishedId} = parseDocumentId(id)
    raw.remove(id)
    open.remove(id)
    const group = groups.get(publishedId)
    group?.remove(id)
    if (group?.size === 0) groups.delete(publishedId)
    refreshAll(publishedId)
  }

  for (const document of documents) put(document)

  return {
    raw,
    open,
    versions: (publishedId) => groups.get(publishedId)?.list ?? [],
    through(stack) {
      const key = stack.join()
      const view = views.get(key) ?? {stack, index: createDocumentIndex()}
      if (!views.delete(key)) {
        for (const publishedId of [...groups.keys()].sort()) refresh(view.index, stack, publishedId)
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
