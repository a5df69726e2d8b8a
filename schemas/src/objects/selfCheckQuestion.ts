import {defineField, defineType} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** A yes-or-no question of the self-check, and what a “yes” says about the reader. */
export const selfCheckQuestion = defineType({
  name: 'selfCheckQuestion',
  title: 'Question',
  type: 'object',
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      description: 'A question that can be answered with yes or no.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'weighs',
      title: 'What a “yes” means',
      description: 'A supportive home alone is never read as a need for treatment.',
      type: 'string',
      options: {
        list: [
          {title: 'Ready to commit to a structured plan', value: 'readiness'},
          {title: 'Has a supportive home', value: 'supportiveHome'},
          {title: 'Wants flexible and complete care', value: 'flexibleCare'},
          {title: 'Needs more than weekly therapy', value: 'clinicalNeed'},
        ],
        layout: 'radio',
      },
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'question', subtitle: 'weighs'}},
})
