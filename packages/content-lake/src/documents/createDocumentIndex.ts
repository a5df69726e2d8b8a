import {collectReferences} from './collectReferences.ts'
import {createSortedDocuments, type SortedDocuments} from './createSortedDocuments.ts'
import type {DocumentView} from './DocumentView.ts'
import type {LakeDocument} from './LakeDocument.ts'
import {parseDocumentId} from './parseDocumentId.ts'

/** A view that is kept up to date, one document at a time. */
export interface DocumentIndex extends DocumentView {
  put(document: LakeDocument): void
  remove(id: string): void
}

/** Starts an empty index by id, `_type`, published id and referenced id. */
export function createDocumentIndex(): DocumentIndex {
  const all = createSortedDocuments()
  const byId = new Map<string, LakeDocument>()
  const byType = new Map<string, SortedDocuments>()
  const byPublishedId = new Map<string, SortedDocuments>()
  const byReference = new Map<string, SortedDocuments>()

  function remove(id: string): void {
    const document = byId.get(id)
    if (!document) return
    byId.delete(id)
    all.remove(id)
    removeFrom(byType, document._type, id)
    removeFrom(byPublishedId, parseDocumentId(id).publishedId, id)
    for (const reference of collectReferences(document)) removeFrom(byReference, reference.id, id)
  }

  return {
    get all() {
      return all.list
    },
    get: (id) => byId.get(id),
    ofType: (type) => byType.get(type)?.list ?? [],
    referencing: (id) => byReference.get(id)?.list ?? [],
    versions: (publishedId) => byPublishedId.get(publishedId)?.list ?? [],
    put(document) {
      remove(document._id)
      byId.set(document._id, document)
      all.put(document)
      putInto(byType, document._type, document)
      putInto(byPublishedId, parseDocumentId(document._id).publishedId, document)
      for (const reference of collectReferences(document)) {
        putInto(byReference, reference.id, document)
      }
    },
    remove,
  }
}

function putInto(index: Map<string, SortedDocuments>, key: string, document: LakeDocument): void {
  let documents = index.get(key)
  if (!documents) {
    documents = createSortedDocuments()
    index.set(key, documents)
  }
  documents.put(document)
}

function removeFrom(index: Map<string, SortedDocuments>, key: string, id: string): void {
  const documents = index.get(key)
  documents?.remove(id)
  if (documents?.size === 0) index.delete(key)
}
