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

test('says where it stands with clinical review', async () => {
  const review = {_type: 'clinicalReview', status: 'awaitingReview'}
  expect(await answer(mythQuery, [{...myth, review}], {slug: 'jobs'})).toMatchObject({
    review: {status: 'awaitingReview', reviewedBy: null, lastReviewed: null},
  })
})

test('its type is a myth or null', () => {
  expectTypeOf<ResultOf<typeof mythQuery>>().toEqualTypeOf<Myth | null>()
})
