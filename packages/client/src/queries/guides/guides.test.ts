import {expect, expectTypeOf, test} from 'vitest'
import type {GuideSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
import {guidesQuery} from '../index.ts'

test('lists the guides of one language by title', async () => {
  const guide = {_type: 'guide', language: 'en'}
  const dataset = [
    {...guide, _id: 'b', title: 'B', slug: toSlug('b')},
    {...guide, _id: 'a', title: 'A', slug: toSlug('a')},
    {...guide, _id: 'c', title: 'C', slug: toSlug('c'), language: 'es'},
  ]
  expect(await answer(guidesQuery, dataset, {})).toMatchObject([{slug: 'a'}, {slug: 'b'}])
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof guidesQuery>>().toEqualTypeOf<GuideSummary[]>()
})
