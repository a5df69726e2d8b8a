import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

const result = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'selfCheckResult',
    validation: (rule) => rule.required(),
  })

/** A few yes-or-no questions that help a reader to think about a program; its answers never leave the reader's browser. */
export const selfCheck = defineType({
  name: 'selfCheck',
  title: 'Self-check',
  type: 'object',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'introduction',
      title: 'Introduction',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'privacyNote',
      title: 'Privacy note',
      description: 'Tells readers that their answers stay in their own browser.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'questions',
      title: 'Questions',
      type: 'array',
      of: [defineArrayMember({type: 'selfCheckQuestion'})],
      validation: (rule) => rule.required().min(1),
    }),
    result(
      'resultMightFit',
      'Result: the program might fit',
      'Shown when any answer is “yes”, save when the only one is a supportive home.',
    ),
    result(
      'resultSupportiveHomeOnly',
      'Result: only a supportive home',
      'Shown when a supportive home is the only “yes”. It is a strength, not a need for treatment.',
    ),
    result(
      'resultAllNo',
      'Result: every answer is “no”',
      'Still suggests talking to a professional.',
    ),
    defineField({
      name: 'disclaimer',
      title: 'Disclaimer',
      description: 'Says that this is not a diagnosis and who can give guidance.',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'heading', subtitle: 'introduction'}},
})
