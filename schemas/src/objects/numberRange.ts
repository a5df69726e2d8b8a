import {defineField, defineType} from '@sanity/types'
import {rangeRule} from '../validation/rangeRule.ts'
import {requiredMessage} from '../validation/requiredMessage.ts'

const positiveMessage = 'This cannot be less than 0. Write a higher number.'

/** From one number to another; without `max` it means “or more”. The unit stands in the name of the field that holds it. */
export const numberRange = defineType({
  name: 'numberRange',
  title: 'Range',
  type: 'object',
  fields: [
    defineField({
      name: 'min',
      title: 'From',
      type: 'number',
      validation: (rule) => [
        rule.required().error(requiredMessage),
        rule.positive().error(positiveMessage),
      ],
    }),
    defineField({
      name: 'max',
      title: 'To',
      description: 'Leave it empty to say “or more”.',
      type: 'number',
      validation: (rule) => [rule.positive().error(positiveMessage), rule.custom(rangeRule)],
    }),
  ],
  options: {columns: 2},
  preview: {
    select: {min: 'min', max: 'max'},
    prepare: ({min, max}) => ({title: max === undefined ? `${min} or more` : `${min} to ${max}`}),
  },
})
