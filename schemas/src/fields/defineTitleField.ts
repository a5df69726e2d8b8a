import {defineField} from '@sanity/types'

/** A required line of text on a document's content tab that names the document. */
export const defineTitleField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'string',
    group: 'content',
    validation: (rule) => rule.required(),
  })
