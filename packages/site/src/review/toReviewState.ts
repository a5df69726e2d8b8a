import type {ClinicalReviewDraft} from '@iop-content/client'

/** What a review says of when it holds. */
type DatedReview = Pick<ClinicalReviewDraft, 'state' | 'nextReviewDue'>

/**
 * Where a document stands with clinical review on a day, as 2026-01-31 in UTC: what was read may be older than the page, from a
 * cache such as that of the hosted lake.
 */
export function toReviewState({state, nextReviewDue}: DatedReview, today: string): string | null {
  const isOverdue = state === 'current' && nextReviewDue !== null && nextReviewDue < today
  return isOverdue ? 'overdue' : state
}
