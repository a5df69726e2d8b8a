import type {ReviewState} from '@iop-content/schemas/review'
import {formatDay} from './formatDay.ts'
import type {Review} from './parseReview.ts'

/** What a review state means for this document, with its days and the reviewer's name where they are known. */
export function describeReview(
  state: ReviewState,
  {lastReviewed, nextReviewDue}: Review,
  reviewerName: string | undefined,
): string {
  const by = reviewerName ? ` by ${reviewerName}` : ''
  const on = lastReviewed ? ` on ${formatDay(lastReviewed)}` : ''
  switch (state) {
    case 'never':
      return 'No clinician has reviewed this yet.'
    case 'changed':
      return `This was changed after the review${by}${on}.`
    case 'overdue':
      return `The next review was due${nextReviewDue ? ` on ${formatDay(nextReviewDue)}` : ''}. The last one was made${by}${on}.`
    case 'current':
      return `Reviewed${by}${on}.${nextReviewDue ? ` The next review is due on ${formatDay(nextReviewDue)}.` : ''}`
  }
}
