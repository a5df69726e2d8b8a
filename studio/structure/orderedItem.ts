import {orderableDocumentListDeskItem} from '@sanity/orderable-document-list'
import type {
  ListItem,
  ListItemBuilder,
  StructureBuilder,
  StructureResolverContext,
} from 'sanity/structure'
import {mayWrite} from '../auth/mayWrite.ts'
import {OrderedList} from './OrderedList.tsx'
import {typeIcons} from './typeIcons.ts'

/** An entry with a list that is ordered by hand: by dragging, or with “Move up” and “Move down” of a document. Whoever only reads sees the order. */
export function orderedItem(
  S: StructureBuilder,
  context: StructureResolverContext,
  {type, title}: {readonly type: string; readonly title: string},
): ListItem | ListItemBuilder {
  const icon = typeIcons[type]
  if (!mayWrite(context.currentUser)) {
    const list = S.documentTypeList(type)
      .title(title)
      .defaultOrdering([{field: 'orderRank', direction: 'asc'}])
    const plain = S.documentTypeListItem(type).title(title).child(list)
    return icon ? plain.icon(icon) : plain
  }
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
