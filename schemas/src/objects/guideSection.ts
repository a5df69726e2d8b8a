import {defineField, defineType} from '@sanity/types'
import {urlPartRule} from '../validation/urlPartRule.ts'
import {applyBlockRules} from '../validation/applyBlockRules.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

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
      validation: applyRequiredTextRules(),
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
      validation: applyBlockRules(2),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'anchor'}},
})
