/** Where a document stands with its review on a day. */
export type ReviewState = 'awaiting' | 'overdue' | 'reviewed'

/** The state of a document's `review` field on `today` (`YYYY-MM-DD`); a review that is past its date is overdue. */
export function reviewState(review: unknown, today: string): ReviewState {
  const {status, nextReviewDue} = toFields(review)
  if (typeof nextReviewDue === 'string' && nextReviewDue < today) return 'overdue'
  return status === 'reviewed' ? 'reviewed' : 'awaiting'
}

function toFields(review: unknown): {status?: unknown; nextReviewDue?: unknown} {
  return typeof review === 'object' && review !== null ? review : {}
}
