import {expect, expectTypeOf, test} from 'vitest'
import type {MythSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {mythsQuery} from '../index.ts'

test('lists myths by their fact, or those of a program page', async () => {
  const myth = {_type: 'myth', language: 'en'}
  const dataset = [
    {...myth, _id: 'b', fact: 'B'},
    {...myth, _id: 'a', fact: 'A'},
    {
      _id: 'page',
      _type: 'programPage',
      language: 'en',
      slug: toSlug('iop'),
      myths: [toReference('b')],
    },
  ]
  expect(await answer(mythsQuery, dataset, {})).toMatchObject([
    {_id: 'a', reviewState: 'never'},
    {_id: 'b'},
  ])
  expect(await answer(mythsQuery, dataset, {page: 'iop'})).toMatchObject([{_id: 'b'}])
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof mythsQuery>>().toEqualTypeOf<MythSummary[]>()
})
