import {defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** One thing that is said to readers, with what it rests on. */
export const statement = defineType({
  name: 'statement',
  title: 'Statement',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'A few words that name the point.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'One to three short sentences in plain words.',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'title', subtitle: 'text'}},
})
