import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {findingsLists} from './findingsLists.ts'
import {createFindingsPane} from './FindingsPane.tsx'

// Once: a pane that is made anew would forget what it has read.
const panes = findingsLists.map((list) => ({...list, Pane: createFindingsPane(list)}))

/** The entries of the desk with what rules say about all documents; one that is chosen opens beside the list. */
export function findingsItems(S: StructureBuilder): ListItemBuilder[] {
  return panes.map(({id, title, icon, Pane}) =>
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
