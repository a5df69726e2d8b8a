import {defineField, defineType} from '@sanity/types'
import {urlPartRule} from '../validation/urlPartRule.ts'

/** A section of a guide, and so an entry of its table of contents. */
export const guideSection = defineType({
  name: 'guideSection',
  title: 'Section',
  type: 'object',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      description: 'Also shown in the table of contents.',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'anchor',
      title: 'Anchor',
      description: 'The part of the address that leads to this section, as in who-benefits.',
      type: 'string',
      validation: (rule) => rule.required().custom(urlPartRule),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'guideText',
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'anchor'}},
})
