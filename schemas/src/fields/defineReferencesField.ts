import {defineArrayMember, defineField} from '@sanity/types'

/** An ordered list of references to documents of one type, each at most once. */
export const defineReferencesField = (
  name: string,
  title: string,
  description: string,
  type: string,
  group = 'content',
) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type}]})],
    group,
    validation: (rule) => rule.unique(),
  })
