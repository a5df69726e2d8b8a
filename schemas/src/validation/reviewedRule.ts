import type {CustomValidator} from '@sanity/types'

/** Refuses “reviewed” without this field: who reviewed it, or when. */
export const reviewedRule: CustomValidator = (value, {parent}) => {
  const isReviewed =
    typeof parent === 'object' &&
    parent !== null &&
    'status' in parent &&
    parent.status === 'reviewed'
  return isReviewed && !value
    ? 'Say who reviewed it and when, or choose “Awaits clinical review”.'
    : true
}
