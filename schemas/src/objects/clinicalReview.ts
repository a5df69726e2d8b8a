import {defineField, defineType} from '@sanity/types'

/** Who reviewed a document and when, and the hash of what it said then. */
export const clinicalReview = defineType({
  name: 'clinicalReview',
  title: 'Clinical review',
  type: 'object',
  fields: [
    defineField({
      name: 'reviewedBy',
      title: 'Reviewed by',
      description: 'The clinician who recorded the last review.',
      type: 'reference',
      to: [{type: 'person'}],
      readOnly: true,
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Reviewed on',
      description: 'The day of the last review.',
      type: 'date',
      readOnly: true,
    }),
    defineField({
      name: 'nextReviewDue',
      title: 'Next review due',
      description:
        'Set by the risk when a review is recorded. To bring it forward, record a review with an earlier day.',
      type: 'date',
      readOnly: true,
    }),
    defineField({
      name: 'reviewedHash',
      title: 'Hash of what was reviewed',
      description: 'Compared with what the document says now.',
      type: 'string',
      hidden: true,
      readOnly: true,
    }),
    defineField({
      name: 'recordedIn',
      title: 'Recorded in',
      description: 'The transaction that wrote the review: history tells whose it was.',
      type: 'string',
      hidden: true,
      readOnly: true,
    }),
  ],
})
