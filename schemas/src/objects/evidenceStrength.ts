import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {ratingCitationsRule} from '../validation/ratingCitationsRule.ts'
import {applyTextRules} from '../validation/applyTextRules.ts'

/** How strong the research behind a therapy is, by the sources that rate it. */
export const evidenceStrength = defineType({
  name: 'evidenceStrength',
  title: 'Strength of the evidence',
  type: 'object',
  fields: [
    defineField({
      name: 'rating',
      title: 'Rating',
      description: 'As the cited source rates it. Where no source does, it is not rated.',
      type: 'string',
      options: {
        list: [
          {title: 'High', value: 'high'},
          {title: 'Moderate', value: 'moderate'},
          {title: 'Low', value: 'low'},
          {title: 'Not rated', value: 'notRated'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'notRated',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'In plain words',
      description: 'For whom and for what the rating was made.',
      type: 'text',
      rows: 2,
      hidden: ({parent}) => parent?.rating === 'notRated',
      validation: applyTextRules(),
    }),
    defineField({
      name: 'citations',
      title: 'Sources of the rating',
      description: 'Each with the place where the rating stands.',
      type: 'array',
      of: [defineArrayMember({type: 'citation'})],
      hidden: ({parent}) => parent?.rating === 'notRated',
      validation: (rule) => rule.custom(ratingCitationsRule),
    }),
  ],
  preview: {select: {title: 'rating', subtitle: 'note'}},
})
