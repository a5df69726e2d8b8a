import {defineField, defineType} from '@sanity/types'
import {evidenceFields} from '../fields/evidenceFields.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'

/** One way to pay for a program, and what a reader does about it. */
export const paymentOption = defineType({
  name: 'paymentOption',
  title: 'Way to pay',
  type: 'object',
  fields: [
    defineField({
      name: 'method',
      title: 'Kind',
      description: 'In the terms of SAMHSA’s treatment locator. Name no insurer.',
      type: 'string',
      options: {
        list: [
          {title: 'Private health insurance', value: 'privateInsurance'},
          {title: 'Medicaid', value: 'medicaid'},
          {title: 'Medicare', value: 'medicare'},
          {title: 'Military insurance, such as TRICARE', value: 'militaryInsurance'},
          {title: 'State-financed plan', value: 'stateFinanced'},
          {title: 'Sliding fee scale', value: 'slidingFeeScale'},
          {title: 'Paying oneself', value: 'selfPayment'},
        ],
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'What a reader needs to know or ask, in one or two short sentences.',
      type: 'text',
      rows: 2,
      validation: applyRequiredTextRules(),
    }),
    ...evidenceFields,
  ],
  preview: {select: {title: 'method', subtitle: 'text'}},
})
