import {defineField} from '@sanity/types'
import {languages} from './languages.ts'

/** The language that the document is written in, on every document with prose for readers. */
export const languageField = defineField({
  name: 'language',
  title: 'Language',
  description: 'The language that this document is written in.',
  type: 'string',
  group: 'settings',
  options: {list: [...languages], layout: 'radio', direction: 'horizontal'},
  validation: (rule) => rule.required(),
})
