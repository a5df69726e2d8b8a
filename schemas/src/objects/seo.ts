import {defineField, defineType} from '@sanity/types'

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
      validation: (rule) => rule.max(60).warning('Search engines cut titles after about 60.'),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      description: 'Up to about 160 characters.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.max(160).warning('Search engines cut texts after about 160.'),
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
