import {defineField} from '@sanity/types'

/** Who wrote a document: a person, or the organization. */
export const authorField = defineField({
  name: 'author',
  title: 'Author',
  description: 'Who wrote this: a person, or the organization.',
  type: 'reference',
  to: [{type: 'person'}, {type: 'provider'}],
  group: 'evidence',
  validation: (rule) => rule.required(),
})
