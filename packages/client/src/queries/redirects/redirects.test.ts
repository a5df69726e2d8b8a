import {expect, expectTypeOf, test} from 'vitest'
import type {Redirect} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {readAll} from '../../testing/readAll.ts'
import {redirectsQuery} from '../index.ts'

const redirect = {_type: 'redirect', isPermanent: true}

test('leads to a page in its language, or to an address, and never to what is gone', async () => {
  const dataset = [
    {...redirect, _id: '1', from: '/old', toPage: toReference('faq')},
    {...redirect, _id: '2', from: '/elsewhere', toAddress: 'https://example.org/'},
    {...redirect, _id: '3', from: '/lost', toPage: toReference('gone')},
    {...redirect, _id: '4', from: '/nowhere'},
    {_id: 'faq', _type: 'faq', language: 'es', slug: toSlug('nuevo')},
  ]
  expect(await answer(redirectsQuery, dataset, {})).toMatchObject([
    {from: '/elsewhere', page: null, to: 'https://example.org/', isPermanent: true},
    {from: '/old', page: {_type: 'faq', slug: 'nuevo', language: 'es'}, to: null},
  ])
})

test('gives 1000 at a time', async () => {
  const many = Array.from({length: 1001}, (_, index) => {
    return {...redirect, _id: `${index}`, from: `/${index}`, toAddress: '/'}
  })
  const pages = await readAll(redirectsQuery, many)
  expect(pages.map((page) => page.length)).toEqual([1000, 1])
  expect(new Set(pages.flat()).size).toBe(1001)
})

test('its type is a list of redirects', () => {
  expectTypeOf<ResultOf<typeof redirectsQuery>>().toEqualTypeOf<Redirect[]>()
})
