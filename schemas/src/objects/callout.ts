import {defineField, defineType} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** A short text that stands out from the ones around it. */
export const callout = defineType({
  name: 'callout',
  title: 'Highlighted note',
  type: 'object',
  fields: [
    defineField({
      name: 'tone',
      title: 'Tone',
      type: 'string',
      options: {
        list: [
          {title: 'Note', value: 'note'},
          {title: 'Tip', value: 'tip'},
          {title: 'Important', value: 'important'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'note',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
  ],
  preview: {select: {title: 'text', subtitle: 'tone'}},
})
