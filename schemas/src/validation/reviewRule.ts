import type {FindingRule} from './FindingRule.ts'

/** Finds documents that no clinician has reviewed, or whose next review is overdue. */
export const reviewRule: FindingRule<object> = (review, {today}) => {
  const due = 'nextReviewDue' in review ? review.nextReviewDue : undefined
  if (!('status' in review) || review.status !== 'reviewed') {
    return [
      {
        rule: 'neverReviewed',
        severity: 'warning',
        path: ['status'],
        message: 'No clinician has reviewed this yet.',
        remedy: 'Ask a clinician other than the author, and record the review.',
      },
    ]
  }
  if (typeof due !== 'string' || due >= today) return []
  return [
    {
      rule: 'overdueReview',
      severity: 'warning',
      path: ['nextReviewDue'],
      message: `The next review was due on ${due}.`,
      remedy: 'Ask a clinician to review it again, and record the review.',
    },
  ]
}
