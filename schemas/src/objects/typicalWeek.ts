import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** What a week in a program can look like: an example, not a promise. */
export const typicalWeek = defineType({
  name: 'typicalWeek',
  title: 'A typical week',
  type: 'object',
  fields: [
    defineField({
      name: 'introduction',
      title: 'Introduction',
      description: 'Says that this is an example, and who sets the real times.',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'sessions',
      title: 'Sessions',
      description: 'In the order of the week. Their number and hours fit the schedule.',
      type: 'array',
      of: [defineArrayMember({type: 'weekSession'})],
      validation: (rule) => rule.required().min(1),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'introduction'}},
})
