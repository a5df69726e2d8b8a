import {expect, expectTypeOf, test} from 'vitest'
import type {Provider} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer} from '../../testing/answer.ts'
import {providerQuery} from '../index.ts'

test('is the provider in one language', async () => {
  const provider = {_type: 'provider', language: 'en', telephone: '+1 562 555 0100'}
  const dataset = [
    {...provider, _id: 'provider', name: 'Provider'},
    {...provider, _id: 'provider-es', name: 'Proveedor', language: 'es'},
  ]
  expect(await answer(providerQuery, dataset, {})).toMatchObject({name: 'Provider'})
  expect(await answer(providerQuery, dataset, {language: 'es'})).toMatchObject({name: 'Proveedor'})
  expect(await answer(providerQuery, [], {})).toBeNull()
})

test('its type is a provider or null', () => {
  expectTypeOf<ResultOf<typeof providerQuery>>().toEqualTypeOf<Provider | null>()
})
