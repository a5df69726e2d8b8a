/** Where a document stands with clinical review. */
export type ReviewState = 'never' | 'current' | 'changed' | 'overdue'

/** A document's `review`, as far as its state depends on it. */
interface ReviewFields {
  readonly lastReviewed?: unknown
  readonly nextReviewDue?: unknown
  readonly reviewedHash?: unknown
}

const isObject = (value: unknown): value is ReviewFields =>
  typeof value === 'object' && value !== null

/** More than any risk allows, in round figures: who queries says the same in seconds, and less exactly than `findDueFault`. */
const longestDaysToReview = 749

const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * The state of a `review` beside the hash of what the document says now, on `today` (`2026-01-31`). A change comes before a date:
 * what was reviewed is no longer what readers see. A day that is missing, or so late that no risk allows it, is overdue.
 */
export const resolveReviewState = (
  review: unknown,
  contentHash: unknown,
  today: string,
): ReviewState => {
  // As a query asks with `defined()`: only what is missing or null was never reviewed.
  if (!isObject(review) || (review.lastReviewed ?? null) === null) return 'never'
  if (typeof contentHash !== 'string' || review.reviewedHash !== contentHash) return 'changed'
  const {nextReviewDue} = review
  return typeof nextReviewDue === 'string' &&
    nextReviewDue >= today &&
    nextReviewDue <= addDays(today, longestDaysToReview)
    ? 'current'
    : 'overdue'
}
