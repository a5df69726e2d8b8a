import {expect, expectTypeOf, test} from 'vitest'
import type {Topic} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
import {topicsQuery} from '../index.ts'

test('lists the topics of one language as they were arranged', async () => {
  const topic = {_type: 'topic', language: 'en'}
  const dataset = [
    {...topic, _id: 'a', title: 'A', slug: toSlug('a'), orderRank: '0|b'},
    {...topic, _id: 'b', title: 'B', slug: toSlug('b'), orderRank: '0|a'},
    {...topic, _id: 'c', title: 'C', slug: toSlug('c'), language: 'es'},
  ]
  expect(await answer(topicsQuery, dataset, {})).toEqual([
    {_id: 'b', language: 'en', title: 'B', slug: 'b'},
    {_id: 'a', language: 'en', title: 'A', slug: 'a'},
  ])
})

test('its type is a list of topics', () => {
  expectTypeOf<ResultOf<typeof topicsQuery>>().toEqualTypeOf<Topic[]>()
})
