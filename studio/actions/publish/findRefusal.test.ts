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
  const refusal = findRefusal({riskTier: 'high', review}, undefined, 'now', [], today)
  expect(refusal).toEqual({errors: [], review: expected})
})

test('high risk with a current review of this content is published', () => {
  expect(
    findRefusal({riskTier: 'high', review: reviewed}, undefined, 'now', [], today),
  ).toBeUndefined()
})

test.each(['low', 'moderate', undefined])('risk %s is published without a review', (riskTier) => {
  expect(findRefusal({riskTier}, undefined, 'now', [warning], today)).toBeUndefined()
})

test('a risk that is lowered is published once a clinician has reviewed it', () => {
  const published = {riskTier: 'high'}
  const refusal = findRefusal({riskTier: 'low'}, published, 'now', [], today)
  expect(refusal).toEqual({errors: [], review: 'never'})
  const current = {riskTier: 'low', review: reviewed}
  expect(findRefusal(current, published, 'now', [], today)).toBeUndefined()
})

test('what says the same as the published version needs no review', () => {
  const published = {riskTier: 'high', contentHash: 'now'}
  expect(findRefusal({riskTier: 'high'}, published, 'now', [], today)).toBeUndefined()
  expect(findRefusal({riskTier: 'high'}, published, 'now', [error], today)?.review).toBeUndefined()
  expect(findRefusal({riskTier: 'high'}, published, 'later', [], today)?.review).toBe('never')
})

test('errors refuse, warnings do not, and both reasons are told', () => {
  const refusal = findRefusal({riskTier: 'high'}, undefined, 'now', [warning, error], today)
  expect(refusal).toEqual({errors: [error], review: 'never'})
  expect(findRefusal({riskTier: 'low'}, undefined, 'now', [error], today)).toEqual({
    errors: [error],
    review: undefined,
  })
})
