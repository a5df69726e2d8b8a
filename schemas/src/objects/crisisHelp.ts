import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** A way to immediate help, in the middle of a text. */
export const crisisHelp = defineType({
  name: 'crisisHelp',
  title: 'Immediate help',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'Text',
      description: 'One sentence that says whom this help is for.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
    defineField({
      name: 'resources',
      title: 'Where to find help',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'crisisResource'}]})],
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: {select: {title: 'text', subtitle: 'resources.0.name'}},
})
