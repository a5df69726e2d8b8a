import {expect, expectTypeOf, test} from 'vitest'
import type {Myth} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {mythQuery} from '../index.ts'

const myth = {_id: 'myth', _type: 'myth', language: 'en', slug: toSlug('jobs'), fact: 'People work'}

test('comes with its sources, without those that are gone', async () => {
  const citations = [
    {_key: '1', locator: 'Chapter 4', source: toReference('tip-47')},
    {_key: '2', locator: 'page 9', source: toReference('gone')},
  ]
  const source = {_id: 'tip-47', _type: 'source', title: 'TIP 47'}
  const dataset = [{...myth, evidence: 'cited', citations}, source]
  expect(await answer(mythQuery, dataset, {slug: 'jobs'})).toMatchObject({
    evidence: 'cited',
    citations: [{_key: '1', locator: 'Chapter 4', source: {title: 'TIP 47', authors: []}}],
  })
})

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const day = {past: '2020-01-01', future: tomorrow}
const reviewed = {lastReviewed: day.past, reviewedHash: 'a', reviewedBy: toReference('clinician')}

test.each([
  ['never', {nextReviewDue: day.future}],
  ['never', undefined],
  ['current', {...reviewed, nextReviewDue: day.future}],
  ['changed', {...reviewed, reviewedHash: 'b', nextReviewDue: day.past}],
  ['overdue', {...reviewed, nextReviewDue: day.past}],
])('says where it stands with clinical review: %s', async (state, review) => {
  const clinician = {_id: 'clinician', _type: 'person', name: 'A clinician'}
  const dataset = [{...myth, contentHash: 'a', review}, clinician]
  expect(await answer(mythQuery, dataset, {slug: 'jobs'})).toMatchObject({
    review: {
      state,
      lastReviewed: review && 'lastReviewed' in review ? day.past : null,
      nextReviewDue: review?.nextReviewDue ?? null,
      reviewedBy: review && 'reviewedBy' in review ? {name: 'A clinician', credentials: []} : null,
    },
  })
})

test('its review tells the known states, and stays open for others', () => {
  type State = 'never' | 'current' | 'changed' | 'overdue' | (string & {})
  expectTypeOf<Myth['review']['state']>().toEqualTypeOf<State>()
})

test('its type is a myth or null', () => {
  expectTypeOf<ResultOf<typeof mythQuery>>().toEqualTypeOf<Myth | null>()
})
