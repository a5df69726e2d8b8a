import {resolveReviewState} from '@iop-content/schemas/review'
import {expect, test} from 'vitest'
import {toFreshCopy} from './toFreshCopy.ts'

test('a copy keeps the words and loses the review', () => {
  const copy = toFreshCopy({
    _id: 'drafts.copy',
    _type: 'myth',
    fact: 'Help works.',
    riskTier: 'high',
    reviewer: {_type: 'reference', _ref: 'person-ana'},
    contentHash: 'now',
    translationOf: {source: {_ref: 'myth-a'}},
    review: {
      _type: 'clinicalReview',
      reviewedBy: {_ref: 'person-ana'},
      lastReviewed: '2026-01-01',
      nextReviewDue: '2026-07-01',
      reviewedHash: 'now',
    },
  })
  expect(copy).toEqual({
    _id: 'drafts.copy',
    _type: 'myth',
    fact: 'Help works.',
    riskTier: 'high',
    reviewer: {_type: 'reference', _ref: 'person-ana'},
    review: {_type: 'clinicalReview'},
  })
  expect(resolveReviewState(copy.review, 'now', '2026-02-28')).toBe('never')
})

test('a copy of crisis help was never checked', () => {
  const copy = toFreshCopy({_type: 'crisisResource', name: '988', verifiedOn: '2026-02-01'})
  expect(copy).toEqual({
    _type: 'crisisResource',
    name: '988',
    review: {_type: 'clinicalReview'},
  })
})

test('a copy of a person has no rights', () => {
  const copy = toFreshCopy({
    _type: 'person',
    name: 'Ana Ruiz',
    userId: 'p-ana',
    credentials: [{_key: 'a', name: 'LCSW'}],
  })
  expect(copy).toEqual({_type: 'person', name: 'Ana Ruiz'})
})
