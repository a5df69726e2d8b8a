import {defineField} from '@sanity/types'
import {reviewRule} from '../validation/reviewRule.ts'
import {toValidator} from '../validation/toValidator.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Where a document stands with clinical review. */
export const reviewField = defineField({
  name: 'review',
  title: 'Clinical review',
  description: 'Who checked this document, and when. Until then it awaits clinical review.',
  type: 'clinicalReview',
  group: 'evidence',
  validation: (rule) => [
    rule.required(),
    rule.custom(toValidator('warning', [reviewRule], isObject)).warning(),
  ],
})
