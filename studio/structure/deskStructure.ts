import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {deskSections} from './deskSections.ts'
import {isSingleton} from './singletons.ts'
import {typeIcons} from './typeIcons.ts'

/** The desk: one list, in sections by job. A document type that no section names still shows, at the end. */
export const deskStructure: StructureResolver = (S) => {
  const placed = new Set(deskSections.flatMap(({types}) => types))
  const unplaced = S.documentTypeListItems().filter((item) => !placed.has(item.getId() ?? ''))
  return S.list()
    .id('desk')
    .title('Content')
    .items([
      ...deskSections.flatMap(({title, types}) => [
        S.divider().title(title),
        ...types.map((type) =>
          isSingleton(type) ? singletonItem(S, type) : S.documentTypeListItem(type),
        ),
      ]),
      ...(unplaced.length > 0 ? [S.divider().title('More'), ...unplaced] : []),
    ])
}

function singletonItem(S: StructureBuilder, type: string): ListItemBuilder {
  const title = S.context.schema.get(type)?.title ?? type
  const item = S.listItem()
    .id(type)
    .title(title)
    .schemaType(type)
    .child(S.document().schemaType(type).documentId(type).title(title))
  const icon = typeIcons[type]
  return icon ? item.icon(icon) : item
}
