import {expect, expectTypeOf, test} from 'vitest'
import type {Location} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {locationQuery} from '../index.ts'

const location = {_id: 'here', _type: 'location', language: 'en', slug: toSlug('here')}

test('comes with its provider and its hours', async () => {
  const hours = {_key: 'h', daysOfWeek: ['Monday'], opens: '09:00', closes: '17:30'}
  const dataset = [
    {...location, provider: toReference('provider'), openingHours: [hours]},
    {_id: 'provider', _type: 'provider', name: 'Provider', telephone: '+1 562 555 0100'},
  ]
  expect(await answer(locationQuery, dataset, {slug: 'here'})).toMatchObject({
    provider: {name: 'Provider', telephone: '+1 562 555 0100'},
    openingHours: [{daysOfWeek: ['Monday'], opens: '09:00', closes: '17:30'}],
  })
})

test('says nothing of hours and ways to take part that are not known', async () => {
  expect(await answer(locationQuery, [location], {slug: 'here'})).toMatchObject({
    provider: null,
    openingHours: [],
    deliveryModes: [],
    telephone: null,
  })
})

test('its type is a location or null', () => {
  expectTypeOf<ResultOf<typeof locationQuery>>().toEqualTypeOf<Location | null>()
})
