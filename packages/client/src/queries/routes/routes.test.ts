import {expect, expectTypeOf, test} from 'vitest'
import type {Route} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
import {readAll} from '../../testing/readAll.ts'
import {routesQuery} from '../index.ts'

test('lists every page of one language with its headline', async () => {
  const en = {language: 'en'}
  const dataset = [
    {...en, _id: '1', _type: 'faq', question: 'What?', slug: toSlug('what')},
    {...en, _id: '2', _type: 'myth', fact: 'People work', slug: toSlug('work')},
    {...en, _id: '3', _type: 'guide', title: 'Guide', slug: toSlug('guide'), seo: {noIndex: true}},
    {...en, _id: '4', _type: 'source', title: 'No page', slug: toSlug('source')},
    {...en, _id: '5', _type: 'guide', title: 'No address'},
    {...en, _id: '6', _type: 'guide', title: 'An empty one', slug: toSlug('')},
    {...en, _id: '7', _type: 'location', name: 'Downtown', slug: toSlug('downtown')},
    {...en, _id: '8', _type: 'glossaryTerm', term: 'PHP', slug: toSlug('php')},
  ]
  expect(await answer(routesQuery, dataset, {})).toMatchObject([
    {_type: 'faq', slug: 'what', title: 'What?', noIndex: false},
    {_type: 'glossaryTerm', slug: 'php', title: 'PHP', noIndex: false},
    {_type: 'guide', slug: 'guide', title: 'Guide', noIndex: true},
    {_type: 'location', slug: 'downtown', title: 'Downtown', noIndex: false},
    {_type: 'myth', slug: 'work', title: 'People work', noIndex: false},
  ])
})

test('gives 1000 at a time', async () => {
  const many = Array.from({length: 1001}, (_, index) => {
    const slug = toSlug(`faq-${index % 3}`)
    return {_id: `${index}`, _type: 'faq', language: 'en', question: 'What?', slug}
  })
  const pages = await readAll(routesQuery, many)
  expect(pages.map((page) => page.length)).toEqual([1000, 1])
  expect(new Set(pages.flat()).size).toBe(1001)
})

test('its type is a list of routes', () => {
  expectTypeOf<ResultOf<typeof routesQuery>>().toEqualTypeOf<Route[]>()
})
