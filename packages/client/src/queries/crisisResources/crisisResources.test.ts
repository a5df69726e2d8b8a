import {expect, expectTypeOf, test} from 'vitest'
import type {CrisisResourceSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer} from '../../testing/answer.ts'
import {crisisResourcesQuery} from '../index.ts'

test('lists the ways to immediate help of one language as they were arranged', async () => {
  const resource = {_type: 'crisisResource', language: 'en'}
  const contact = {_key: 'k', channel: 'call', value: '988', contactLanguage: 'en'}
  const dataset = [
    {...resource, _id: 'a', orderRank: '0|b'},
    {
      ...resource,
      _id: 'b',
      orderRank: '0|a',
      contacts: [contact],
      contentHash: 'now',
      review: {lastReviewed: '2026-01-01', reviewedHash: 'before'},
    },
    {...resource, _id: 'c', orderRank: '0|0', language: 'es'},
  ]
  expect(await answer(crisisResourcesQuery, dataset, {})).toMatchObject([
    {_id: 'b', contacts: [{channel: 'call', value: '988'}], reviewState: 'changed'},
    {_id: 'a', reviewState: 'never'},
  ])
})

test('its type is a list of resources', () => {
  expectTypeOf<ResultOf<typeof crisisResourcesQuery>>().toEqualTypeOf<CrisisResourceSummary[]>()
})
