import {defineField, defineType} from '@sanity/types'
import {reviewRule} from '../validation/reviewRule.ts'

/** Whether a clinician has reviewed a document, who it was and when. */
export const clinicalReview = defineType({
  name: 'clinicalReview',
  title: 'Clinical review',
  type: 'object',
  fields: [
    defineField({
      name: 'status',
      title: 'State',
      type: 'string',
      options: {
        list: [
          {title: 'Awaits clinical review', value: 'awaitingReview'},
          {title: 'Reviewed', value: 'reviewed'},
        ],
        layout: 'radio',
        direction: 'horizontal',
      },
      initialValue: 'awaitingReview',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'reviewedBy',
      title: 'Reviewed by',
      type: 'reference',
      to: [{type: 'person'}],
      hidden: ({parent}) => parent?.status !== 'reviewed',
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Reviewed on',
      type: 'date',
      hidden: ({parent}) => parent?.status !== 'reviewed',
    }),
    defineField({
      name: 'nextReviewDue',
      title: 'Next review due',
      type: 'date',
    }),
  ],
  validation: (rule) => rule.custom(reviewRule),
})
