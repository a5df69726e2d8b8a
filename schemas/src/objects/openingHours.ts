import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {daysOfWeek} from '../fields/daysOfWeek.ts'
import {requiredMessage} from '../validation/requiredMessage.ts'

const timeField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: 'On a clock of 24 hours, as in 17:30.',
    type: 'string',
    validation: (rule) => [
      rule.required().error(requiredMessage),
      rule
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {name: 'time of day'})
        .error('This is no time of day. Write it with four digits, as in 09:00 or 17:30.'),
    ],
  })

/** When a place is open on these days. */
export const openingHours = defineType({
  name: 'openingHours',
  title: 'Opening hours',
  type: 'object',
  fields: [
    defineField({
      name: 'daysOfWeek',
      title: 'Days',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: [...daysOfWeek], layout: 'grid'},
      validation: (rule) => rule.required().min(1).unique(),
    }),
    timeField('opens', 'Opens'),
    timeField('closes', 'Closes'),
  ],
  preview: {
    select: {days: 'daysOfWeek', opens: 'opens', closes: 'closes'},
    prepare: ({days, opens, closes}) => ({
      title: Array.isArray(days) ? days.join(', ') : 'No days',
      subtitle: `${opens ?? '?'} to ${closes ?? '?'}`,
    }),
  },
})
