import {findDueFault} from '../review/findDueFault.ts'
import {toNextReviewDue} from '../review/toNextReviewDue.ts'
import type {FindingRule} from './FindingRule.ts'
import type {HashedContent} from './toContentValidator.ts'

/** Refuses a review of what readers see without a day for the next one, or with a later day than the risk allows. */
export const reviewDueRule: FindingRule<HashedContent> = ({value, contentHash, riskTier}) => {
  const {lastReviewed, nextReviewDue, reviewedHash}: Readonly<Record<string, unknown>> = {...value}
  // What was never reviewed, or says something else by now, has no next review yet.
  if (typeof lastReviewed !== 'string' || reviewedHash !== contentHash) return []
  const fault = findDueFault(nextReviewDue, lastReviewed, riskTier)
  if (fault === undefined || fault === 'passed') return []
  const latest = toNextReviewDue(riskTier, lastReviewed)
  return [
    {
      rule: 'reviewDue',
      severity: 'error',
      path: ['nextReviewDue'],
      message:
        fault === 'missing'
          ? 'The review has no day by which the next one is due.'
          : `The next review is due on ${latest} at the latest, by the risk of this document; this says ${String(nextReviewDue)}.`,
      remedy: 'Ask a clinician other than the author to review it again and to record the review.',
    },
  ]
}
