import {defineField} from '@sanity/types'

/** Where a document stands with clinical review. */
export const reviewField = defineField({
  name: 'review',
  title: 'Clinical review',
  description: 'Who checked this document, and when. Until then it awaits clinical review.',
  type: 'clinicalReview',
  group: 'evidence',
  validation: (rule) => rule.required(),
})
