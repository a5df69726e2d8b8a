import {expect, expectTypeOf, test} from 'vitest'
import type {TherapySummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {readAll} from '../../testing/readAll.ts'
import {therapiesQuery} from '../index.ts'

test('lists therapies by title, or those that a program page offers or draws on', async () => {
  const therapy = {_type: 'therapy', language: 'en'}
  const page = {
    _id: 'page',
    _type: 'programPage',
    language: 'en',
    slug: toSlug('iop'),
    components: [
      {_key: '1', therapy: toReference('group')},
      {_key: '2', includes: [toReference('cbt')]},
    ],
  }
  const dataset = [
    page,
    {...therapy, _id: 'group', title: 'Group'},
    {...therapy, _id: 'yoga', title: 'Yoga'},
    {...therapy, _id: 'cbt', title: 'CBT'},
  ]
  const all = [{_id: 'cbt'}, {_id: 'group'}, {_id: 'yoga'}]
  expect(await answer(therapiesQuery, dataset, {})).toMatchObject(all)
  expect(await answer(therapiesQuery, dataset, {page: 'iop'})).toMatchObject(all.slice(0, 2))
  expect(await answer(therapiesQuery, dataset, {page: 'other'})).toEqual([])
})

test('gives 200 at a time, also where titles are alike', async () => {
  const many = Array.from({length: 201}, (_, index) => {
    return {_id: `${index}`, _type: 'therapy', language: 'en', title: 'Therapy'}
  })
  const pages = await readAll(therapiesQuery, many)
  expect(pages.map((page) => page.length)).toEqual([200, 1])
  expect(new Set(pages.flat()).size).toBe(201)
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof therapiesQuery>>().toEqualTypeOf<TherapySummary[]>()
})
