import {defineField} from '@sanity/types'
import {reviewDueRule} from '../validation/reviewDueRule.ts'
import {reviewRule} from '../validation/reviewRule.ts'
import {toContentValidator} from '../validation/toContentValidator.ts'

/** Where a document stands with clinical review. */
export const reviewField = defineField({
  name: 'review',
  title: 'Clinical review',
  description: 'Who checked this document, and when. “Record a review” below the form fills it in.',
  type: 'clinicalReview',
  group: 'evidence',
  // Not its fields alone: a copied document is not to bring a review along.
  readOnly: true,
  // Not required: Sanity takes an object without values for a missing one, and a new document's review has none.
  validation: (rule) => [
    rule.custom(toContentValidator('error', reviewDueRule)),
    rule.custom(toContentValidator('warning', reviewRule)).warning(),
  ],
})
