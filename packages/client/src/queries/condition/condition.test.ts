import {expect, expectTypeOf, test} from 'vitest'
import type {Condition} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {conditionQuery} from '../index.ts'

const condition = {_id: 'anxiety', _type: 'condition', language: 'en', slug: toSlug('anxiety')}

test('comes with the programs that treat it', async () => {
  const page = {_type: 'programPage', language: 'en'}
  const dataset = [
    condition,
    {...page, _id: 'iop', slug: toSlug('iop'), conditions: [toReference('anxiety')]},
    {...page, _id: 'other', slug: toSlug('other')},
  ]
  expect(await answer(conditionQuery, dataset, {slug: 'anxiety'})).toMatchObject({
    _id: 'anxiety',
    programs: [{slug: 'iop'}],
  })
})

test('its type is a condition or null', () => {
  expectTypeOf<ResultOf<typeof conditionQuery>>().toEqualTypeOf<Condition | null>()
})
