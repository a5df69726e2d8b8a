import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {reviewedTypes} from './reviewedTypes.ts'
import {reviewDates, reviewLists} from './reviewLists.ts'

const reviewed = {status: 'reviewed'}
const dataset = [
  {_id: 'awaiting', review: {status: 'awaitingReview'}, evidence: 'cited', citations: [{}]},
  {_id: 'noReview', evidence: 'cited', citations: [{}]},
  {_id: 'guidance', review: reviewed, evidence: 'generalGuidance'},
  {_id: 'noEvidence', review: reviewed},
  {_id: 'yesterday', review: {...reviewed, nextReviewDue: '2026-02-27'}, evidence: 'cited'},
  {_id: 'today', review: {...reviewed, nextReviewDue: '2026-02-28'}, evidence: 'cited'},
  {_id: 'in60Days', review: {...reviewed, nextReviewDue: '2026-04-29'}, evidence: 'cited'},
  {_id: 'in61Days', review: {...reviewed, nextReviewDue: '2026-04-30'}, evidence: 'cited'},
]

test.each([
  ['review-overdue', ['yesterday']],
  ['review-due-soon', ['today', 'in60Days']],
  ['review-awaiting', ['awaiting', 'noReview']],
  ['review-no-source', ['guidance', 'noEvidence']],
])('%s', async (id, expected) => {
  const list = reviewLists.find((candidate) => candidate.id === id)
  const params = reviewDates(new Date(2026, 1, 28, 23, 59))
  const answer = await evaluate(parse(`*[${list?.condition}]._id`, {params}), {dataset, params})
  expect(await answer.get()).toEqual(expected)
})

test('what readers see is reviewed; people, topics and sources are not', () => {
  for (const type of ['programPage', 'faq', 'myth', 'crisisResource', 'provider'])
    expect(reviewedTypes).toContain(type)
  for (const type of ['person', 'topic', 'source']) expect(reviewedTypes).not.toContain(type)
})
