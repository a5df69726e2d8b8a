import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {programFocuses} from '../fields/programFocuses.ts'

/** How many hours a week an authority expects at a level of care, for whom and for which programs. */
export const hoursBand = defineType({
  name: 'hoursBand',
  title: 'Hours a week',
  type: 'object',
  fields: [
    defineField({
      name: 'authority',
      title: 'Whose rule',
      type: 'string',
      options: {
        list: [
          {title: 'The ASAM Criteria', value: 'asam'},
          {title: 'Medicare', value: 'medicare'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'population',
      title: 'For whom',
      type: 'string',
      options: {
        list: [
          {title: 'Adults', value: 'adults'},
          {title: 'Adolescents', value: 'adolescents'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'appliesTo',
      title: 'For which programs',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: [...programFocuses]},
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'hoursPerWeek',
      title: 'Hours a week',
      type: 'numberRange',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {
      authority: 'authority',
      population: 'population',
      min: 'hoursPerWeek.min',
      max: 'hoursPerWeek.max',
    },
    prepare: ({authority, population, min, max}) => ({
      title: max === undefined ? `${min} hours or more` : `${min} to ${max} hours`,
      subtitle: `${population} · ${authority}`,
    }),
  },
})
