import {languages} from '@iop-content/schemas'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {presetTemplateId} from '../templates/presetTemplateId.ts'
import {singletonId} from './singletons.ts'
import {typeIcons} from './typeIcons.ts'

/** An entry that opens the single document of a type in each language; one that does not exist yet starts in its language. */
export function singletonItem(
  S: StructureBuilder,
  {type, title}: {readonly type: string; readonly title: string},
): ListItemBuilder {
  const documents = languages.map((language) => {
    const id = singletonId(type, language.value)
    return withIcon(type, S.listItem().id(id).title(language.title)).child(
      S.document()
        .schemaType(type)
        .documentId(id)
        .title(`${title} (${language.title})`)
        .initialValueTemplate(presetTemplateId(type), {language: language.value}),
    )
  })
  return withIcon(type, S.listItem().id(type).title(title)).child(
    S.list().id(type).title(title).items(documents),
  )
}

function withIcon(type: string, item: ListItemBuilder): ListItemBuilder {
  const icon = typeIcons[type]
  return icon ? item.icon(icon) : item
}
