import {createDocumentIndex} from './createDocumentIndex.ts'
import type {DocumentView} from './DocumentView.ts'
import type {LakeDocument} from './LakeDocument.ts'

/** A view of just these documents: to ask a query of one, for instance. */
export function toDocumentView(documents: Iterable<LakeDocument>): DocumentView {
  const index = createDocumentIndex()
  for (const document of documents) index.put(document)
  return index
}
