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

/**
 * The state of a `review` beside the hash of what the document says now, on `today` (`2026-01-31`). A change comes before a date:
 * what was reviewed is no longer what readers see.
 */
export const resolveReviewState = (
  review: unknown,
  contentHash: unknown,
  today: string,
): ReviewState => {
  // As a query asks with `defined()`: only what is missing or null was never reviewed.
  if (!isObject(review) || (review.lastReviewed ?? null) === null) return 'never'
  if (typeof contentHash !== 'string' || review.reviewedHash !== contentHash) return 'changed'
  return typeof review.nextReviewDue === 'string' && review.nextReviewDue < today
    ? 'overdue'
    : 'current'
}
