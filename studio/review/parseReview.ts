import {toReferenceId} from '@iop-content/schemas/review'

/** A document's `review`, as far as people read of it. */
export interface Review {
  readonly reviewerId: string | undefined
  readonly lastReviewed: string | undefined
  readonly nextReviewDue: string | undefined
  readonly reviewedHash: string | undefined
  /** The id of the transaction that wrote it. */
  readonly recordedIn: string | undefined
}

/** Reads the `review` of a document; what is missing or of another type counts as absent. */
export function parseReview(review: unknown): Review {
  const fields: Record<string, unknown> =
    typeof review === 'object' && review !== null ? {...review} : {}
  const text = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    reviewerId: toReferenceId(fields['reviewedBy']),
    lastReviewed: text('lastReviewed'),
    nextReviewDue: text('nextReviewDue'),
    reviewedHash: text('reviewedHash'),
    recordedIn: text('recordedIn'),
  }
}
