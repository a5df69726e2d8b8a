import {defineField} from '@sanity/types'
import {createUntranslatedRule} from '../validation/createUntranslatedRule.ts'

/** What a document is a translation of; without it, the document is an original. */
export const translationField = defineField({
  name: 'translationOf',
  title: 'Translation of',
  description: 'The document in the other language that this one translates.',
  type: 'translationLink',
  group: 'settings',
  validation: (rule) => [
    rule.custom(createUntranslatedRule('error')),
    rule.custom(createUntranslatedRule('warning')).warning(),
  ],
})
