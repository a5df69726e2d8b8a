import {expect, expectTypeOf, test} from 'vitest'
import type {ProgramPageSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer} from '../../testing/answer.ts'
import {programPagesQuery} from '../index.ts'

test('lists the program pages of one language by title', async () => {
  const page = {_type: 'programPage', language: 'en'}
  const dataset = [
    {...page, _id: 'b', title: 'B'},
    {...page, _id: 'a', title: 'A'},
    {...page, _id: 'c', title: 'C', language: 'es'},
  ]
  expect(await answer(programPagesQuery, dataset, {})).toMatchObject([{_id: 'a'}, {_id: 'b'}])
  expect(await answer(programPagesQuery, dataset, {language: 'es'})).toMatchObject([{_id: 'c'}])
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof programPagesQuery>>().toEqualTypeOf<ProgramPageSummary[]>()
})
