import {expect, test} from 'vitest'
import {reviewState} from './reviewState.ts'

test.each([
  [undefined, 'awaiting'],
  [{status: 'awaitingReview'}, 'awaiting'],
  [{status: 'awaitingReview', nextReviewDue: '2026-05-01'}, 'overdue'],
  [{status: 'reviewed'}, 'reviewed'],
  [{status: 'reviewed', nextReviewDue: '2026-05-02'}, 'reviewed'],
  [{status: 'reviewed', nextReviewDue: '2026-05-01'}, 'overdue'],
])('%j is %s', (review, expected) => {
  expect(reviewState(review, '2026-05-02')).toBe(expected)
})
