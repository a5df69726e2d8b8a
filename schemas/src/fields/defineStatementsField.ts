import {defineArrayMember, defineField} from '@sanity/types'

/** A required, ordered list of statements on a tab of a document. */
export const defineStatementsField = (
  name: string,
  title: string,
  description: string,
  group = 'content',
) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'statement'})],
    group,
    validation: (rule) => rule.required().min(1),
  })
