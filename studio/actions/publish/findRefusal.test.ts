import type {ValidationMarker} from '@sanity/types'
import {expect, test} from 'vitest'
import {findRefusal} from './findRefusal.ts'

const today = '2026-02-28'
const error: ValidationMarker = {level: 'error', message: 'Required', path: ['title']}
const warning: ValidationMarker = {level: 'warning', message: 'Long', path: ['title']}
const reviewed = {lastReviewed: '2026-01-01', reviewedHash: 'now', nextReviewDue: '2026-07-01'}

test.each([
  [undefined, 'never'],
  [{nextReviewDue: '2026-07-01'}, 'never'],
  [{...reviewed, reviewedHash: 'before'}, 'changed'],
  [{...reviewed, nextReviewDue: '2026-02-27'}, 'overdue'],
] as const)('high risk with the review %j is refused: %s', (review, expected) => {
  const refusal = findRefusal({riskTier: 'high', review}, 'now', [], today)
  expect(refusal).toEqual({errors: [], review: expected})
})

test('high risk with a current review of this content is published', () => {
  expect(findRefusal({riskTier: 'high', review: reviewed}, 'now', [], today)).toBeUndefined()
})

test.each(['low', 'moderate', undefined])('risk %s is published without a review', (riskTier) => {
  expect(findRefusal({riskTier}, 'now', [warning], today)).toBeUndefined()
})

test('errors refuse, warnings do not, and both reasons are told', () => {
  const refusal = findRefusal({riskTier: 'high'}, 'now', [warning, error], today)
  expect(refusal).toEqual({errors: [error], review: 'never'})
  expect(findRefusal({riskTier: 'low'}, 'now', [error], today)).toEqual({
    errors: [error],
    review: undefined,
  })
})
