import {defineArrayMember, defineField} from '@sanity/types'

/** An ordered list of references to documents of one type, each at most once. */
export const defineReferencesField = (
  name: string,
  title: string,
  description: string,
  type: string,
) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type}]})],
    group: 'content',
    validation: (rule) => rule.unique(),
  })
