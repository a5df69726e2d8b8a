import {TranslateIcon} from '@sanity/icons/Translate'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {presetTemplateId} from '../templates/presetTemplateId.ts'
import {apiVersion} from './apiVersion.ts'
import {deskSections} from './deskSections.ts'
import {typeIcons} from './typeIcons.ts'
import {typesWithField} from './typesWithField.ts'

/** An entry with all that is written in one language, a list for each type; what is started there is in that language. */
export function languageItem(
  S: StructureBuilder,
  {title, language}: {readonly title: string; readonly language: string},
): ListItemBuilder {
  const translated = typesWithField('language')
  const lists = deskSections
    .flatMap(({entries}) => entries)
    .filter((entry) => entry.view === 'list' || entry.view === 'ordered')
    .filter(({type}) => translated.includes(type))
  return S.listItem()
    .id(`language-${language}`)
    .title(title)
    .icon(TranslateIcon)
    .child(
      S.list()
        .id(`language-${language}`)
        .title(title)
        .items(lists.map((list) => typeInLanguageItem(S, list, language))),
    )
}

function typeInLanguageItem(
  S: StructureBuilder,
  {type, title}: {readonly type: string; readonly title: string},
  language: string,
): ListItemBuilder {
  const template = presetTemplateId(type)
  const id = `${type}-${language}`
  const item = S.listItem()
    .id(id)
    .title(title)
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .apiVersion(apiVersion)
        .schemaType(type)
        .filter('_type == $type && language == $language')
        .params({type, language})
        .canHandleIntent((intent, params) => intent === 'create' && params.template === template)
        // Last: the builder forgets it when it is given anything more.
        .initialValueTemplates([S.initialValueTemplateItem(template, {language})]),
    )
  const icon = typeIcons[type]
  return icon ? item.icon(icon) : item
}
