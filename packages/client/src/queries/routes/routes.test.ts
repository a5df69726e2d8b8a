import {expect, expectTypeOf, test} from 'vitest'
import type {Route} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
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
  ]
  expect(await answer(routesQuery, dataset, {})).toMatchObject([
    {_type: 'faq', slug: 'what', title: 'What?', noIndex: false},
    {_type: 'guide', slug: 'guide', title: 'Guide', noIndex: true},
    {_type: 'myth', slug: 'work', title: 'People work', noIndex: false},
  ])
})

test('its type is a list of routes', () => {
  expectTypeOf<ResultOf<typeof routesQuery>>().toEqualTypeOf<Route[]>()
})
