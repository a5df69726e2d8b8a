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
  // why: the plugin makes this one kind of pane; structure's types leave open whether a child is a function.
  const pane = item.child as {readonly menuItems: readonly {readonly action?: unknown}[]}
  return {
    ...item,
    // why: the same pane, with our title and list.
    child: {
      ...pane,
      title,
      component: OrderedList,
      // Its arrow buttons have no names; “Move up” and “Move down” do the same.
      menuItems: pane.menuItems.filter(({action}) => action !== 'showIncrements'),
    } as unknown as NonNullable<ListItem['child']>,
  }
}
