import {defineField, defineType} from '@sanity/types'
import {applyRequiredNameRules} from '../validation/applyNameRules.ts'

/** A source and the place in it that supports a statement. */
export const citation = defineType({
  name: 'citation',
  title: 'Citation',
  type: 'object',
  fields: [
    defineField({
      name: 'source',
      title: 'Source',
      description: 'A publication or official page that says the same thing.',
      type: 'reference',
      to: [{type: 'source'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'locator',
      title: 'Where in the source',
      description: 'The page, chapter or section, as in “Chapter 4” or “page 12”.',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
  ],
  preview: {select: {title: 'source.title', subtitle: 'locator'}},
})
