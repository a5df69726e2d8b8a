import {defineArrayMember, defineField} from '@sanity/types'

/** A required, ordered list of statements on a document's content tab. */
export const defineStatementsField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'statement'})],
    group: 'content',
    validation: (rule) => rule.required().min(1),
  })
