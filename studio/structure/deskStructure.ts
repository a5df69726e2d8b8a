import type {ListItem, ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {findingsItems} from '../plugins/findings/findingsItems.ts'
import {deskSections, type DeskEntry} from './deskSections.ts'
import {languageItem} from './languageItem.ts'
import {orderedItem} from './orderedItem.ts'
import {questionsByTopicItem} from './questionsByTopicItem.ts'
import {reviewItems} from './reviewItems.ts'
import {singletonItem} from './singletonItem.ts'
import {typeIcons} from './typeIcons.ts'

/** The desk: one list, in sections by job. A document type that no section names still shows, at the end. */
export const deskStructure: StructureResolver = (S, context) => {
  const placed = new Set(
    deskSections.flatMap(({entries}) =>
      entries.flatMap((entry) => ('type' in entry ? [entry.type] : [])),
    ),
  )
  const unplaced = S.documentTypeListItems().filter((item) => !placed.has(item.getId() ?? ''))
  return S.list()
    .id('desk')
    .title('Content')
    .items([
      ...deskSections.flatMap(({title, entries}) => [
        S.divider().title(title),
        ...entries.map((entry) => deskItem(S, context, entry)),
      ]),
      S.divider().title('Review'),
      ...reviewItems(S),
      ...findingsItems(S),
      ...(unplaced.length > 0 ? [S.divider().title('More'), ...unplaced] : []),
    ])
}

function deskItem(
  S: StructureBuilder,
  context: Parameters<StructureResolver>[1],
  entry: DeskEntry,
): ListItemBuilder | ListItem {
  switch (entry.view) {
    case 'list':
      return typeItem(S, entry.type, entry.title)
    case 'ordered':
      return orderedItem(S, context, entry)
    case 'singleton':
      return singletonItem(S, entry)
    case 'byTopic':
      return questionsByTopicItem(S, entry.title)
    case 'language':
      return languageItem(S, entry)
  }
}

function typeItem(S: StructureBuilder, type: string, title: string): ListItemBuilder {
  const item = S.documentTypeListItem(type)
    .title(title)
    .child(S.documentTypeList(type).title(title))
  const icon = typeIcons[type]
  return icon ? item.icon(icon) : item
}
