import {defineField, defineType} from '@sanity/types'
import {applyRequiredNameRules} from '../validation/applyNameRules.ts'
import {applyRequiredFindingRules} from '../validation/applyRequiredFindingRules.ts'

/** A code by which payers and registers know a level of care. */
export const codeRef = defineType({
  name: 'codeRef',
  title: 'Code',
  type: 'object',
  fields: [
    defineField({
      name: 'system',
      title: 'System',
      type: 'string',
      options: {
        list: [
          {title: 'SAMHSA service setting', value: 'samhsaServiceSetting'},
          {title: 'HCPCS', value: 'hcpcs'},
          {title: 'Medicare condition code', value: 'medicareConditionCode'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'code',
      title: 'Code',
      type: 'string',
      validation: applyRequiredFindingRules(),
    }),
    defineField({
      name: 'edition',
      title: 'Edition',
      description: 'The year or edition of the system, where the code depends on it.',
      type: 'string',
    }),
    defineField({
      name: 'meaning',
      title: 'What it stands for',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
  ],
  preview: {select: {title: 'code', subtitle: 'meaning'}},
})
