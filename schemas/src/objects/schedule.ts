import {defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** How often, how long and for how many weeks people attend a program. */
export const schedule = defineType({
  name: 'schedule',
  title: 'Schedule',
  type: 'object',
  fields: [
    defineField({
      name: 'summary',
      title: 'In one sentence',
      description: 'How often people come, and for how long each time.',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'sessionsPerWeek',
      title: 'Sessions a week',
      description: 'How many times a week people come.',
      type: 'numberRange',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'hoursPerSession',
      title: 'Hours a session',
      description: 'How long each session lasts.',
      type: 'numberRange',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'hoursPerWeek',
      title: 'Hours a week',
      description: 'All sessions of a week together.',
      type: 'numberRange',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'lengthInWeeks',
      title: 'Length in weeks',
      description: 'How long people usually stay in the program.',
      type: 'numberRange',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'lengthNote',
      title: 'What the length depends on',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'flexibility',
      title: 'How it fits daily life',
      description: 'How the schedule bends around work, school and family.',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'summary', subtitle: 'lengthNote'}},
})
