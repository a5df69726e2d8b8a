import {orderableDocumentListDeskItem} from '@sanity/orderable-document-list'
import type {ListItem, StructureBuilder, StructureResolverContext} from 'sanity/structure'
import {OrderedList} from './OrderedList.tsx'
import {typeIcons} from './typeIcons.ts'

/** An entry with a list that is ordered by hand: by dragging, or with “Move up” and “Move down” of a document. */
export function orderedItem(
  S: StructureBuilder,
  context: StructureResolverContext,
  {type, title}: {readonly type: string; readonly title: string},
): ListItem {
  const icon = typeIcons[type]
  const item = orderableDocumentListDeskItem({
    type,
    id: type,
    title,
    S,
    context,
    ...(icon && {icon}),
  })
  // why: the plugin makes a pane with a menu; structure's types leave open whether an entry has one.
  const {menuItems} = item.child as {readonly menuItems: readonly {readonly action?: unknown}[]}
  const child = Object.assign({}, item.child, {
    title,
    component: OrderedList,
    // Its arrow buttons have no names; “Move up” and “Move down” do the same.
    menuItems: menuItems.filter(({action}) => action !== 'showIncrements'),
  })
  return {...item, child}
}
