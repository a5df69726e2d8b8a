import {expect, expectTypeOf, test} from 'vitest'
import type {GlossaryTermSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
import {readAll} from '../../testing/readAll.ts'
import {glossaryQuery} from '../index.ts'

const term = {_type: 'glossaryTerm', language: 'en'}

test('lists the words of one language from A to Z, in capitals or not', async () => {
  const dataset = [
    {...term, _id: '1', term: 'relapse', slug: toSlug('relapse')},
    {...term, _id: '2', term: 'PHP', slug: toSlug('php')},
    {...term, _id: '3', term: 'aftercare', slug: toSlug('aftercare'), definition: 'What follows.'},
    {...term, _id: '4', term: 'apoyo', language: 'es'},
  ]
  expect(await answer(glossaryQuery, dataset, {})).toMatchObject([
    {slug: 'aftercare', definition: 'What follows.', reviewState: 'never'},
    {slug: 'php'},
    {slug: 'relapse'},
  ])
})

test('gives 200 at a time', async () => {
  const many = Array.from({length: 201}, (_, index) => ({...term, _id: `${index}`, term: 'T'}))
  const pages = await readAll(glossaryQuery, many)
  expect(pages.map((page) => page.length)).toEqual([200, 1])
  expect(new Set(pages.flat()).size).toBe(201)
})

test('its type is a list of summaries', () => {
  expectTypeOf<ResultOf<typeof glossaryQuery>>().toEqualTypeOf<GlossaryTermSummary[]>()
})
