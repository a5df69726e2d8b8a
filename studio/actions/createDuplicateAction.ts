import type {DocumentActionComponent, DuplicateDocumentActionComponent} from 'sanity'
import {toFreshCopy} from './toFreshCopy.ts'

/** Makes Sanity's Duplicate our own: the copy was never reviewed, translates nothing, and gives nobody rights. */
export function createDuplicateAction(
  useOriginal: DuplicateDocumentActionComponent,
): DocumentActionComponent {
  const useDuplicate: DocumentActionComponent = (props) =>
    useOriginal({...props, mapDocument: toFreshCopy})
  useDuplicate.action = 'duplicate'
  useDuplicate.displayName = 'FreshDuplicateAction'
  return useDuplicate
}
