import {orderableDocumentListDeskItem} from '@sanity/orderable-document-list'
import type {ListItem, StructureBuilder, StructureResolverContext} from 'sanity/structure'
import {typeIcons} from './typeIcons.ts'

/** An entry with a list that is ordered by hand: by dragging, or with “Move up” and “Move down” of a document. */
export function orderedItem(
  S: StructureBuilder,
  context: StructureResolverContext,
  {type, title}: {readonly type: string; readonly title: string},
): ListItem {
  const icon = typeIcons[type]
  return orderableDocumentListDeskItem({type, id: type, title, S, context, ...(icon && {icon})})
}
