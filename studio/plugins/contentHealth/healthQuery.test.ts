import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {reviewDates} from '../../review/reviewLists.ts'
import {countByType} from './countByType.ts'
import {healthQuery} from './healthQuery.ts'

const toTranslation = (original: string, sourceHash: string) => ({
  translationOf: {source: {_type: 'reference', _ref: original}, sourceHash},
})

test('every list has the types of its documents', async () => {
  const reviewed = {lastReviewed: '2019-01-01', reviewedHash: 'same'}
  const dataset = [
    {_id: 'a', _type: 'faq', review: {}, evidence: 'generalGuidance'},
    {
      _id: 'b',
      _type: 'myth',
      contentHash: 'same',
      review: {...reviewed, nextReviewDue: '2020-01-01'},
      evidence: 'cited',
      citations: [{}],
    },
    {_id: 'c', _type: 'faq', contentHash: 'other', review: reviewed, evidence: 'cited'},
    {_id: 'd', _type: 'source'},
    {
      _id: 'h',
      _type: 'crisisResource',
      evidence: 'generalGuidance',
      review: reviewed,
      contentHash: 'other',
    },
    {_id: 'e', _type: 'faq', evidence: 'cited', citations: [{}], ...toTranslation('b', 'older')},
    {_id: 'f', _type: 'faq', evidence: 'cited', citations: [{}], ...toTranslation('b', 'same')},
    {_id: 'g', _type: 'faq', evidence: 'cited', citations: [{}], ...toTranslation('a', 'any')},
  ]
  const params = {types: ['faq', 'myth', 'crisisResource'], ...reviewDates(new Date())}
  const query = parse(healthQuery, {params})
  const answer = await evaluate(query, {dataset, params, timestamp: new Date()})
  expect(await answer.get()).toEqual({
    'review-never': ['faq', 'faq', 'faq', 'faq'],
    'review-changed': ['faq', 'crisisResource'],
    'review-due-soon': [],
    'review-overdue': ['myth'],
    'review-no-source': ['faq'],
    'crisis-unchecked': ['crisisResource'],
    'translation-stale': ['faq', 'faq'],
  })
})

test('types are counted, the most first, equals by name', () => {
  expect(countByType(['myth', 'faq', 'guide', 'myth'])).toEqual([
    ['myth', 2],
    ['faq', 1],
    ['guide', 1],
  ])
})
