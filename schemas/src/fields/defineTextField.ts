import {defineField} from '@sanity/types'

/** A required plain text of a few lines on a document's content tab. */
export const defineTextField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'text',
    rows: 3,
    group: 'content',
    validation: (rule) => rule.required(),
  })
