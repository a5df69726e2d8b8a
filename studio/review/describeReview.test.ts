import {expect, test} from 'vitest'
import {describeReview} from './describeReview.ts'
import {parseReview} from './parseReview.ts'

const review = parseReview({
  reviewedBy: {_type: 'reference', _ref: 'person-ana'},
  lastReviewed: '2026-01-31',
  nextReviewDue: '2026-07-31',
  reviewedHash: 'a',
})

test.each([
  ['never', 'No clinician has reviewed this yet.'],
  ['changed', 'This was changed after the review by Ana Ruiz on January 31, 2026.'],
  [
    'overdue',
    'The next review was due on July 31, 2026. The last one was made by Ana Ruiz on January 31, 2026.',
  ],
  ['current', 'Reviewed by Ana Ruiz on January 31, 2026. The next review is due on July 31, 2026.'],
] as const)('%s', (state, expected) => {
  expect(describeReview(state, review, 'Ana Ruiz')).toBe(expected)
})

test('what is not known is left out', () => {
  const bare = parseReview({lastReviewed: '2026-01-31', nextReviewDue: null, reviewedBy: {}})
  expect(describeReview('current', bare, undefined)).toBe('Reviewed on January 31, 2026.')
  expect(describeReview('overdue', parseReview(null), undefined)).toBe(
    'The next review was due. The last one was made.',
  )
})

test('a day that is none is shown as it is', () => {
  expect(describeReview('current', parseReview({lastReviewed: 'soon'}), undefined)).toBe(
    'Reviewed on soon.',
  )
})
