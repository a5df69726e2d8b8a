import {expect, expectTypeOf, test} from 'vitest'
import type {LocationSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer} from '../../testing/answer.ts'
import {locationsQuery} from '../index.ts'

test('lists the places of one language by name', async () => {
  const location = {_type: 'location', language: 'en'}
  const dataset = [
    {...location, _id: 'b', name: 'B', address: {streetAddress: '1 Main Street'}},
    {...location, _id: 'a', name: 'A'},
    {...location, _id: 'c', name: 'C', language: 'es'},
  ]
  expect(await answer(locationsQuery, dataset, {})).toMatchObject([
    {name: 'A', reviewState: 'never'},
    {name: 'B', address: {streetAddress: '1 Main Street'}},
  ])
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof locationsQuery>>().toEqualTypeOf<LocationSummary[]>()
})
