import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {reviewedTypes} from './reviewedTypes.ts'
import {reviewDates, reviewLists} from './reviewLists.ts'

const now = new Date('2026-02-28T23:59:00Z')
const same = {contentHash: 'same'}
const reviewed = {lastReviewed: '2025-02-01', reviewedHash: 'same'}
const due = (nextReviewDue: string) => ({...same, review: {...reviewed, nextReviewDue}})
const current = due('2026-12-31')
const dataset = [
  {_id: 'none', evidence: 'cited', citations: [{}]},
  {_id: 'empty', review: {nextReviewDue: '2020-01-01'}, evidence: 'cited', citations: [{}]},
  {_id: 'guidance', ...current, evidence: 'generalGuidance'},
  {_id: 'noEvidence', ...current},
  {_id: 'noCitation', ...current, evidence: 'cited', citations: []},
  {_id: 'edited', contentHash: 'other', review: reviewed, evidence: 'cited', citations: [{}]},
  {_id: 'neverPublished', review: reviewed, evidence: 'cited', citations: [{}]},
  {_id: 'editedAndOverdue', ...due('2026-02-27'), contentHash: 'other', citations: [{}]},
  {_id: 'yesterday', ...due('2026-02-27'), evidence: 'cited', citations: [{}]},
  {_id: 'withoutADay', ...same, review: reviewed, evidence: 'generalGuidance'},
  {_id: 'today', ...due('2026-02-28'), evidence: 'cited', citations: [{}]},
  {_id: 'in60Days', ...due('2026-04-29'), evidence: 'cited', citations: [{}]},
  {_id: 'in61Days', ...due('2026-04-30'), evidence: 'cited', citations: [{}]},
  ...[
    {_id: 'neverTried'},
    {_id: 'triedLongAgo', verifiedOn: '2025-08-31'},
    {_id: 'tried', verifiedOn: '2025-09-01'},
    {_id: 'triedToday', verifiedOn: '2026-03-01'},
    {_id: 'notTriedYet', verifiedOn: '2026-03-02'},
  ].map((help) => ({
    ...help,
    ...due('2026-12-31'),
    _type: 'crisisResource',
    evidence: 'generalGuidance',
  })),
]

test.each([
  ['review-never', ['none', 'empty']],
  ['review-changed', ['edited', 'neverPublished', 'editedAndOverdue']],
  ['review-due-soon', ['today', 'in60Days']],
  ['review-overdue', ['yesterday', 'withoutADay']],
  ['review-no-source', ['noEvidence', 'noCitation', 'editedAndOverdue']],
  ['crisis-unchecked', ['neverTried', 'triedLongAgo', 'notTriedYet']],
])('%s', async (id, expected) => {
  const list = reviewLists.find((candidate) => candidate.id === id)
  const params = reviewDates(now)
  const query = parse(`*[${list?.condition}]._id`, {params})
  const answer = await evaluate(query, {dataset, params, timestamp: now})
  expect(await answer.get()).toEqual(expected)
})

test('what readers see is reviewed; people, topics, sources and settings are not', () => {
  for (const type of ['programPage', 'faq', 'myth', 'crisisResource', 'location', 'provider'])
    expect(reviewedTypes).toContain(type)
  for (const type of ['person', 'topic', 'source', 'redirect', 'siteSettings', 'navigation'])
    expect(reviewedTypes).not.toContain(type)
})
