import {CommentIcon} from '@sanity/icons/Comment'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {LanguageFindingsPane} from './LanguageFindingsPane.tsx'

/** The entry of the desk with what the rules say about the language of all documents; one that is chosen opens beside the list. */
export function languageFindingsItem(S: StructureBuilder): ListItemBuilder {
  const title = 'Language findings'
  return S.listItem()
    .id('language-findings')
    .title(title)
    .icon(CommentIcon)
    .child(
      S.component(LanguageFindingsPane)
        .id('language-findings')
        .title(title)
        .child((id, {params}) => S.document().documentId(id).schemaType(String(params['type']))),
    )
}
