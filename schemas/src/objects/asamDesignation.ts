import {defineField, defineType} from '@sanity/types'
import {applyRequiredNameRules} from '../validation/applyNameRules.ts'

/** What one edition of The ASAM Criteria calls a level of care. */
export const asamDesignation = defineType({
  name: 'asamDesignation',
  title: 'ASAM level',
  type: 'object',
  fields: [
    defineField({
      name: 'edition',
      title: 'Edition',
      description: 'The same number can mean different care in another edition.',
      type: 'string',
      options: {
        list: [
          {title: 'Third edition', value: 'third'},
          {title: 'Fourth edition', value: 'fourth'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'level',
      title: 'Level',
      type: 'string',
      options: {list: ['1', '2.1', '2.5', '3.x', '4']},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'name',
      title: 'Name in this edition',
      type: 'string',
      validation: applyRequiredNameRules,
    }),
  ],
})
