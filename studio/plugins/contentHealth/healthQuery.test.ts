import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {reviewDates} from '../../review/reviewLists.ts'
import {countByType, healthQuery} from './healthQuery.ts'

test('every list has the types of its documents', async () => {
  const dataset = [
    {_id: 'a', _type: 'faq', review: {status: 'awaitingReview'}, evidence: 'generalGuidance'},
    {
      _id: 'b',
      _type: 'myth',
      review: {status: 'reviewed', nextReviewDue: '2020-01-01'},
      evidence: 'cited',
      citations: [{}],
    },
    {_id: 'c', _type: 'source'},
  ]
  const params = {types: ['faq', 'myth'], ...reviewDates(new Date())}
  const answer = await evaluate(parse(healthQuery, {params}), {dataset, params})
  expect(await answer.get()).toEqual({
    'review-overdue': ['myth'],
    'review-due-soon': [],
    'review-awaiting': ['faq'],
    'review-no-source': ['faq'],
  })
})

test('types are counted, the most first, equals by name', () => {
  expect(countByType(['myth', 'faq', 'guide', 'myth'])).toEqual([
    ['myth', 2],
    ['faq', 1],
    ['guide', 1],
  ])
})
