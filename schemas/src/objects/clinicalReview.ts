import {defineField, defineType} from '@sanity/types'
import {reviewedRule} from '../validation/reviewedRule.ts'

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
      description: 'A clinician other than the author.',
      type: 'reference',
      to: [{type: 'person'}],
      validation: (rule) => rule.custom(reviewedRule),
      hidden: ({parent}) => parent?.status !== 'reviewed',
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Reviewed on',
      type: 'date',
      validation: (rule) => rule.custom(reviewedRule),
      hidden: ({parent}) => parent?.status !== 'reviewed',
    }),
    defineField({
      name: 'nextReviewDue',
      title: 'Next review due',
      type: 'date',
    }),
  ],
})
