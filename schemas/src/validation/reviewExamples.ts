import type {Examples} from './Examples.ts'

type Reviews = Examples<Readonly<Record<string, unknown>>>

const toDay = (daysAhead: number) =>
  new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10)

const reviewed = {lastReviewed: '2026-01-01', reviewedHash: 'now'}

/** Reviews that hold today; in all of these, `reviewedHash: 'now'` stands for the hash of what the document says. */
const good = [
  {...reviewed, nextReviewDue: toDay(0)},
  {...reviewed, nextReviewDue: toDay(1)},
  {...reviewed, nextReviewDue: toDay(30)},
  {...reviewed, nextReviewDue: toDay(180)},
  {lastReviewed: '2020-01-01', reviewedHash: 'now', nextReviewDue: toDay(365)},
]

/** A document's `review` for the rule on documents that were never reviewed. */
export const neverReviewedExamples: Reviews = {
  good,
  bad: [
    {},
    {nextReviewDue: toDay(30)},
    {lastReviewed: null, reviewedHash: null},
    {reviewedHash: 'now'},
    {reviewedHash: 'now', nextReviewDue: toDay(30)},
  ],
}

/** The same for documents that changed after their review. */
export const changedSinceReviewExamples: Reviews = {
  good,
  bad: [
    {lastReviewed: '2026-01-01'},
    {...reviewed, reviewedHash: 'a'.repeat(64)},
    {...reviewed, reviewedHash: null},
    {...reviewed, reviewedHash: '', nextReviewDue: toDay(30)},
    // A change comes before a date.
    {...reviewed, reviewedHash: 'b'.repeat(64), nextReviewDue: toDay(-30)},
  ],
}

/** The same for documents whose next review is overdue. */
export const overdueReviewExamples: Reviews = {
  good,
  bad: [
    {...reviewed, nextReviewDue: toDay(-1)},
    {...reviewed, nextReviewDue: toDay(-30)},
    {lastReviewed: '2019-01-01', reviewedHash: 'now', nextReviewDue: '2020-12-31'},
    {...reviewed, nextReviewDue: null},
    {...reviewed, nextReviewDue: '9999-12-31'},
  ],
}
