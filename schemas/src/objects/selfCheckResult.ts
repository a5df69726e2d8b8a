import {defineField, defineType} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** What a reader is told at the end of the self-check. */
export const selfCheckResult = defineType({
  name: 'selfCheckResult',
  title: 'Result',
  type: 'object',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'What the answers may mean and what to do next. Never a diagnosis.',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
  ],
})
