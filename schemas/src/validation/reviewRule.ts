import {resolveReviewState} from '../review/resolveReviewState.ts'
import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import type {HashedContent} from './toContentValidator.ts'

/** Finds documents that no clinician has reviewed, that changed since, or whose next review is overdue. */
export const reviewRule: FindingRule<HashedContent> = ({value, contentHash}, {today}) => {
  const due = 'nextReviewDue' in value ? value.nextReviewDue : undefined
  const findings: Readonly<Record<string, Omit<Finding, 'severity'>>> = {
    never: {
      rule: 'neverReviewed',
      message: 'No clinician has reviewed this yet.',
      remedy: 'Ask a clinician other than the author to review it and to record the review.',
      path: [],
    },
    changed: {
      rule: 'changedSinceReview',
      message: 'This was changed after its review.',
      remedy: 'Ask a clinician other than the author to review it again.',
      path: [],
    },
    overdue: {
      rule: 'overdueReview',
      message:
        typeof due === 'string' && due < today
          ? `The next review was due on ${due}.`
          : 'No risk allows such a day for the next review, so it counts as overdue.',
      remedy: 'Ask a clinician other than the author to review it again.',
      path: ['nextReviewDue'],
    },
  }
  const state = resolveReviewState(value, contentHash, today)
  const finding = findings[state]
  return finding ? [{...finding, severity: 'warning'}] : []
}
