import {defineField, defineType} from '@sanity/types'
import {publicTypes} from '../fields/publicTypes.ts'
import {translationSourceRule} from '../validation/translationSourceRule.ts'

/** The original of a translation, and the hash of what it said when it was translated. */
export const translationLink = defineType({
  name: 'translationLink',
  title: 'Translation of',
  type: 'object',
  fields: [
    defineField({
      name: 'source',
      title: 'Original',
      description: 'The document that this one translates.',
      type: 'reference',
      to: [...publicTypes, 'topic'].map((type) => ({type})),
      validation: (rule) => rule.required().custom(translationSourceRule),
    }),
    defineField({
      name: 'sourceHash',
      title: 'Hash of what was translated',
      description: 'Compared with what the original says now.',
      type: 'string',
      hidden: true,
      readOnly: true,
    }),
  ],
})
