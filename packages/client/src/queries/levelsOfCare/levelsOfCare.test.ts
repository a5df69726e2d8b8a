import {expect, expectTypeOf, test} from 'vitest'
import type {LevelOfCare} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer} from '../../testing/answer.ts'
import {levelsOfCareQuery} from '../index.ts'

test('lists the levels of one language as they were arranged, each with its edition', async () => {
  const level = {_type: 'levelOfCare', language: 'en'}
  const dataset = [
    {...level, _id: 'a', orderRank: '0|c', asam: {edition: 'third', level: '2.5'}},
    {...level, _id: 'b', orderRank: '0|a', asam: {edition: 'third', level: '1'}},
    {...level, _id: 'c', orderRank: '0|b', asam: {edition: 'fourth', level: '2.1'}},
    {...level, _id: 'd', orderRank: '0|0', language: 'es'},
  ]
  expect(await answer(levelsOfCareQuery, dataset, {})).toMatchObject([
    {asam: {edition: 'third', level: '1'}},
    {asam: {edition: 'fourth', level: '2.1'}},
    {asam: {edition: 'third', level: '2.5'}},
  ])
})

test('its type is a list of levels', () => {
  expectTypeOf<ResultOf<typeof levelsOfCareQuery>>().toEqualTypeOf<LevelOfCare[]>()
})
