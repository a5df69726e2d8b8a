import {defineField, defineType} from '@sanity/types'
import {altTextRule} from '../validation/altTextRule.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** A picture with its focus point, its description for people who do not see it, and its credit. */
export const imageWithAlt = defineType({
  name: 'imageWithAlt',
  title: 'Picture',
  type: 'image',
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Description',
      description: 'What the picture shows, for people who do not see it.',
      type: 'string',
      validation: applyRequiredTextRules(altTextRule),
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      description: 'Who made the picture, where the licence asks for it.',
      type: 'string',
    }),
  ],
  validation: (rule) => rule.assetRequired(),
})
