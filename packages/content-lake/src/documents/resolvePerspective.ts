import type {Perspective} from '../datasets/Dataset.ts'
import type {DocumentSet} from './createDocumentSet.ts'
import type {DocumentView} from './DocumentView.ts'

/** The documents that a perspective shows. A stack of releases ends in what is published. */
export function resolvePerspective(documents: DocumentSet, perspective: Perspective): DocumentView {
  if (perspective === 'raw') return documents.raw
  if (perspective === 'published') return documents.through(['published'])
  if (perspective === 'drafts') return documents.through(['drafts', 'published'])
  return documents.through([...perspective.filter((layer) => layer !== 'published'), 'published'])
}
