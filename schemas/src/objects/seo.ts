import {defineField, defineType} from '@sanity/types'
import {applyTextRules} from '../validation/applyTextRules.ts'
import {lengthRule} from '../validation/lengthRule.ts'
import {searchDescriptionLimit, searchTitleLimit} from '../validation/limits.ts'

/** How a page shows in search results and when it is shared. */
export const seo = defineType({
  name: 'seo',
  title: 'Search results',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: `Up to about ${searchTitleLimit} characters.`,
      type: 'string',
      validation: applyTextRules(lengthRule(searchTitleLimit)),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      description: `Up to about ${searchDescriptionLimit} characters.`,
      type: 'text',
      rows: 3,
      validation: applyTextRules(lengthRule(searchDescriptionLimit)),
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
