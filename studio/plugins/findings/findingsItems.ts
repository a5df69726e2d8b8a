import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {findingsLists} from './findingsLists.tsx'

/** The entries of the desk with what rules say about all documents; one that is chosen opens beside the list. */
export function findingsItems(S: StructureBuilder): ListItemBuilder[] {
  return findingsLists.map(({id, title, icon, Pane}) =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(icon)
      .child(
        S.component(Pane)
          .id(id)
          .title(title)
          .child((documentId, {params}) =>
            S.document().documentId(documentId).schemaType(String(params['type'])),
          ),
      ),
  )
}
