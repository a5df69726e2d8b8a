import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** One part of a program, tied to the therapy that it offers where there is one. */
export const component = defineType({
  name: 'component',
  title: 'Part of the program',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'text',
      title: 'What it does in this program',
      type: 'text',
      rows: 3,
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'therapy',
      title: 'Therapy',
      description: 'The therapy that this part is, where the library has it.',
      type: 'reference',
      to: [{type: 'therapy'}],
    }),
    defineField({
      name: 'includes',
      title: 'Draws on',
      description: 'Other therapies that this part makes use of.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'therapy'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'availability',
      title: 'Offered by',
      type: 'string',
      options: {
        list: [
          {title: 'Most programs', value: 'usual'},
          {title: 'Some programs: it depends on the provider', value: 'dependsOnProvider'},
        ],
        layout: 'radio',
      },
      initialValue: 'usual',
      validation: (rule) => rule.required(),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'title', subtitle: 'text'}},
})
