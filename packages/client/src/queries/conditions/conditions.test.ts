import {expect, expectTypeOf, test} from 'vitest'
import type {ConditionSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {conditionsQuery} from '../index.ts'

test('lists conditions by name, or those of a program page', async () => {
  const condition = {_type: 'condition', language: 'en'}
  const dataset = [
    {...condition, _id: 'b', title: 'B'},
    {...condition, _id: 'a', title: 'A'},
    {
      _id: 'page',
      _type: 'programPage',
      language: 'en',
      slug: toSlug('iop'),
      conditions: [toReference('b')],
    },
  ]
  expect(await answer(conditionsQuery, dataset, {})).toMatchObject([{_id: 'a'}, {_id: 'b'}])
  expect(await answer(conditionsQuery, dataset, {page: 'iop'})).toMatchObject([{_id: 'b'}])
  expect(await answer(conditionsQuery, dataset, {page: 'other'})).toEqual([])
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof conditionsQuery>>().toEqualTypeOf<ConditionSummary[]>()
})
