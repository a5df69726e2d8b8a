import {defineField, defineType} from '@sanity/types'
import {altTextRule} from '../validation/altTextRule.ts'
import {applyNameRules} from '../validation/applyNameRules.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {imageAssetValidator} from '../validation/imageAssetValidator.ts'
import {imageFormats} from '../validation/imageFormats.ts'

/** A picture with its focus point, its description for people who do not see it, and its credit. */
export const imageWithAlt = defineType({
  name: 'imageWithAlt',
  title: 'Picture',
  type: 'image',
  options: {hotspot: true, accept: imageFormats.map(({mimeType}) => mimeType).join(',')},
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
      validation: applyNameRules,
    }),
  ],
  validation: (rule) => [
    rule.assetRequired().custom(imageAssetValidator('error')),
    rule.custom(imageAssetValidator('warning')).warning(),
  ],
})
