import {expect, test} from 'vitest'
import {toAffectedPaths} from './index.ts'
import type {PageAddress} from './index.ts'

const toPath = ({language, _type, slug}: PageAddress) => `/${language}/${_type}/${slug}`
const routes: PageAddress[] = [
  {_type: 'faq', slug: 'cost', language: 'en'},
  {_type: 'faq', slug: 'time', language: 'en'},
  {_type: 'faq', slug: 'costo', language: 'es'},
  {_type: 'programPage', slug: 'iop', language: 'en'},
  {_type: 'programPage', slug: 'iop', language: 'es'},
  {_type: 'location', slug: 'downtown', language: 'en'},
]
const all = routes.map(toPath)
const faq = {_id: 'faq-1', _type: 'faq', slug: 'cost', language: 'en', moved: false}

test('a page, its translations and the pages of its language that show it', () => {
  expect(toAffectedPaths(faq, routes, toPath)).toEqual([
    '/en/faq/cost',
    '/es/faq/costo',
    '/en/programPage/iop',
  ])
})

test('the path of a page that is gone, once', () => {
  const left = routes.slice(1)
  expect(toAffectedPaths(faq, left, toPath)[0]).toBe('/en/faq/cost')
  expect(toAffectedPaths(faq, routes, toPath).filter((path) => path.endsWith('cost'))).toHaveLength(
    1,
  )
})

test('every page for what stands on each, for a page that moved, and for an unknown type', () => {
  const site = {_id: 'site', _type: 'siteSettings', slug: null, language: 'en'}
  expect(toAffectedPaths(site, routes, toPath)).toEqual(all)
  expect(toAffectedPaths({...faq, moved: true}, routes, toPath)).toEqual(all)
  expect(toAffectedPaths({...site, _type: 'newType', slug: 'new'}, routes, toPath)).toEqual(all)
})

test('every page for a page of which nobody says whether it moved', () => {
  const {moved: _, ...told} = faq
  expect(toAffectedPaths(told, routes, toPath)).toEqual(all)
  const topic = {_id: 'topic-1', _type: 'topic', slug: 'time', language: 'en'}
  expect(toAffectedPaths(topic, routes, toPath)).toEqual(
    all.filter((path) => /en\/(faq|programPage)/.test(path)),
  )
})

test('where a page stood before', () => {
  const before = {slug: 'price', from: null}
  expect(toAffectedPaths({...faq, moved: true, before}, routes, toPath)).toEqual(
    expect.arrayContaining(['/en/faq/cost', '/en/faq/price']),
  )
  expect(toAffectedPaths({...faq, slug: null, before}, [], toPath)).toEqual(['/en/faq/price'])
  expect(toAffectedPaths({...faq, before: null}, [], toPath)).toEqual(['/en/faq/cost'])
})

test('the paths that a redirect leads on from, now and before', () => {
  const redirect = {_id: 'redirect-1', _type: 'redirect', slug: null, language: null}
  const before = {slug: null, from: '/older'}
  expect(toAffectedPaths({...redirect, from: '/old', before}, routes, toPath)).toEqual([
    '/old',
    '/older',
  ])
  expect(toAffectedPaths({...redirect, from: '/old', before: null}, routes, toPath)).toEqual([
    '/old',
  ])
  expect(toAffectedPaths(redirect, routes, toPath)).toEqual([])
})

test('a site that shows more says so', () => {
  const relations = {faq: ['location']} as const
  expect(toAffectedPaths(faq, routes, toPath, relations)).toContain('/en/location/downtown')
})

test('every page for a type whose name is that of what each object has', () => {
  for (const _type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(toAffectedPaths({...faq, _type}, routes, toPath)).toEqual(all)
  }
})

test('no page for a draft or a version of a release, which nobody sees there', () => {
  for (const _id of ['drafts.faq-1', 'versions.r1.faq-1']) {
    expect(toAffectedPaths({...faq, _id}, routes, toPath)).toEqual([])
    expect(toAffectedPaths({...faq, _id, moved: true}, routes, toPath)).toEqual([])
    expect(toAffectedPaths({...faq, _id, _type: 'siteSettings'}, routes, toPath)).toEqual([])
  }
  expect(toAffectedPaths({...faq, _id: 'drafts-in-name'}, routes, toPath)).not.toEqual([])
})
