import {defineField, defineType} from '@sanity/types'
import {pageTypes} from '../fields/pageTypes.ts'

/** A link to a page of this library. */
export const internalLink = defineType({
  name: 'internalLink',
  title: 'Link to a page of ours',
  type: 'object',
  fields: [
    defineField({
      name: 'reference',
      title: 'Page',
      description: 'The link keeps working when the page’s address changes.',
      type: 'reference',
      to: pageTypes.map((type) => ({type})),
      validation: (rule) => rule.required(),
    }),
  ],
})
