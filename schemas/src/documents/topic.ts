import {defineType} from '@sanity/types'
import {defineSlugField} from '../fields/defineSlugField.ts'
import {defineTitleField} from '../fields/defineTitleField.ts'
import {languageField} from '../fields/languageField.ts'
import {documentGroups} from '../fields/documentGroups.ts'
import {orderRankField} from '../fields/orderRankField.ts'
import {placeOrdering} from '../fields/placeOrdering.ts'
import {toLanguageName} from '../fields/toLanguageName.ts'
import {translationField} from '../fields/translationField.ts'

/** What a question is about, to group and filter questions by. */
export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  groups: documentGroups.filter(({name}) => name === 'content' || name === 'settings'),
  initialValue: {language: 'en'},
  fields: [
    defineTitleField('title', 'Name', 'A few words that readers understand.'),
    orderRankField,
    languageField,
    translationField,
    defineSlugField('title'),
  ],
  orderings: [placeOrdering],
  preview: {
    select: {title: 'title', language: 'language'},
    prepare: ({title, language}) => ({title, subtitle: toLanguageName(language)}),
  },
})
