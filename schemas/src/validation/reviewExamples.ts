import type {Examples} from './Examples.ts'

const reviewed = {_type: 'clinicalReview', status: 'reviewed'}

/** Reviews for the rules on documents that were never reviewed, or whose review is overdue. */
export const reviewExamples: Examples<object> = {
  good: [
    reviewed,
    {...reviewed, lastReviewed: '2026-01-01'},
    {...reviewed, nextReviewDue: '2999-01-01'},
    {...reviewed, lastReviewed: '2020-01-01', nextReviewDue: '2999-12-31'},
    {...reviewed, lastReviewed: '2026-01-01', nextReviewDue: null},
  ],
  bad: [
    {_type: 'clinicalReview', status: 'awaitingReview'},
    {_type: 'clinicalReview', status: 'awaitingReview', nextReviewDue: '2999-01-01'},
    {_type: 'clinicalReview'},
    {...reviewed, nextReviewDue: '2020-01-01'},
    {...reviewed, lastReviewed: '2019-01-01', nextReviewDue: '2020-12-31'},
  ],
}
