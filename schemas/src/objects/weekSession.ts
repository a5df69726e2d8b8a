import {defineField, defineType} from '@sanity/types'
import {daysOfWeek} from '../fields/daysOfWeek.ts'
import {applyRequiredTextRules} from '../validation/applyTextRules.ts'
import {requiredMessage} from '../validation/requiredMessage.ts'

/** One session of an example week. */
export const weekSession = defineType({
  name: 'weekSession',
  title: 'Session',
  type: 'object',
  fields: [
    defineField({
      name: 'dayOfWeek',
      title: 'Day',
      type: 'string',
      options: {list: [...daysOfWeek]},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'partOfDay',
      title: 'Time of day',
      type: 'string',
      options: {
        list: [
          {title: 'Morning', value: 'morning'},
          {title: 'Afternoon', value: 'afternoon'},
          {title: 'Evening', value: 'evening'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
    }),
    defineField({
      name: 'hours',
      title: 'Hours',
      description: 'How long the session lasts.',
      type: 'number',
      validation: (rule) => [
        rule.required().error(requiredMessage),
        rule
          .positive()
          .max(24)
          .error('A session takes from 0 to 24 hours. Write how many of them.'),
      ],
    }),
    defineField({
      name: 'activities',
      title: 'What happens',
      description: 'As in “Group therapy, then a skills workshop”.',
      type: 'string',
      validation: applyRequiredTextRules(),
    }),
  ],
  preview: {select: {title: 'dayOfWeek', subtitle: 'activities'}},
})
