import type {Examples} from './Examples.ts'

/** A document's `review` for the rules on documents that were never reviewed or are overdue; `reviewedHash: 'now'` stands for the hash of what the document says. */
export const reviewExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    {lastReviewed: '2026-01-01', reviewedHash: 'now'},
    {lastReviewed: '2026-01-01', reviewedHash: 'now', nextReviewDue: '2999-01-01'},
    {lastReviewed: '2020-01-01', reviewedHash: 'now', nextReviewDue: '2999-12-31'},
    {lastReviewed: '2026-01-01', reviewedHash: 'now', nextReviewDue: null},
    {lastReviewed: '2026-01-01', reviewedHash: 'now', nextReviewDue: '9999-12-31'},
  ],
  bad: [
    {},
    {nextReviewDue: '2999-01-01'},
    {lastReviewed: null, reviewedHash: null},
    {reviewedHash: 'now'},
    {lastReviewed: '2026-01-01'},
    {lastReviewed: '2026-01-01', reviewedHash: 'a'.repeat(64)},
    {lastReviewed: '2026-01-01', reviewedHash: 'now', nextReviewDue: '2020-01-01'},
    {lastReviewed: '2019-01-01', reviewedHash: 'now', nextReviewDue: '2020-12-31'},
  ],
}
