import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {deskSections, type DeskEntry} from './deskSections.ts'
import {reviewItems} from './reviewItems.ts'
import {isSingleton} from './singletons.ts'
import {typeIcons} from './typeIcons.ts'

/** The desk: one list, in sections by job. A document type that no section names still shows, at the end. */
export const deskStructure: StructureResolver = (S) => {
  const placed = new Set(deskSections.flatMap(({entries}) => entries.map(({type}) => type)))
  const unplaced = S.documentTypeListItems().filter((item) => !placed.has(item.getId() ?? ''))
  return S.list()
    .id('desk')
    .title('Content')
    .items([
      ...deskSections.flatMap(({title, entries}) => [
        S.divider().title(title),
        ...entries.map((entry) => deskItem(S, entry)),
      ]),
      S.divider().title('Review'),
      ...reviewItems(S),
      ...(unplaced.length > 0 ? [S.divider().title('More'), ...unplaced] : []),
    ])
}

function deskItem(S: StructureBuilder, entry: DeskEntry): ListItemBuilder {
  const {type} = entry
  const title = entry.title ?? S.context.schema.get(type)?.title ?? type
  const item = isSingleton(type)
    ? S.listItem()
        .id(type)
        .schemaType(type)
        .child(S.document().schemaType(type).documentId(type).title(title))
    : S.documentTypeListItem(type).child(S.documentTypeList(type).title(title))
  const icon = typeIcons[type]
  return icon ? item.title(title).icon(icon) : item.title(title)
}
