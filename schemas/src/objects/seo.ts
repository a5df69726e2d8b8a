import {defineField, defineType} from '@sanity/types'
import {applyTextRules} from '../validation/applyTextRules.ts'
import {lengthRule} from '../validation/lengthRule.ts'

/** How a page shows in search results and when it is shared. */
export const seo = defineType({
  name: 'seo',
  title: 'Search results',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Up to about 60 characters.',
      type: 'string',
      validation: applyTextRules(lengthRule(60)),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      description: 'Up to about 160 characters.',
      type: 'text',
      rows: 3,
      validation: applyTextRules(lengthRule(160)),
    }),
    defineField({
      name: 'image',
      title: 'Picture when shared',
      type: 'imageWithAlt',
    }),
    defineField({
      name: 'noIndex',
      title: 'Hide from search engines',
      type: 'boolean',
    }),
  ],
})
