import {toJsonLd} from '@iop-content/client/json-ld'
import {toMetadata} from '@iop-content/client/metadata'
import * as queries from '@iop-content/client/queries'
import {toSitemap} from '@iop-content/client/sitemap'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveDemoPages, siteUrl, toUrl} from '../support/serveDemoPages.ts'
import type {DemoPages} from '../support/serveDemoPages.ts'

let demo: DemoPages
beforeAll(async () => {
  demo = await serveDemoPages()
})
afterAll(() => demo.close())

test('an original and its translation name each other, in graph, head and sitemap', () => {
  const english = demo.pages.find((page) => page._type === 'programPage')
  const spanish = demo.pages.find((page) => page._type === 'programPage' && page.language === 'es')
  if (english?._type !== 'programPage' || spanish?._type !== 'programPage') {
    throw new Error('The program page has no translation.')
  }
  const toAddress = (page: typeof english) => `${siteUrl}/${page.language}/programPage/${page.slug}`
  const [original] = toJsonLd(english, demo.siteOf('en'))['@graph']
  const [translation] = toJsonLd(spanish, demo.siteOf('es'))['@graph']
  expect(original).toMatchObject({workTranslation: [{'@id': translation?.['@id']}]})
  expect(translation).toMatchObject({translationOfWork: {'@id': original?.['@id']}})
  const alternates = [
    {hreflang: 'en', href: toAddress(english)},
    {hreflang: 'es', href: toAddress(spanish)},
    {hreflang: 'x-default', href: toAddress(english)},
  ]
  expect(toMetadata(english, demo.siteOf('en')).alternates).toEqual(alternates)
  expect(toMetadata(spanish, demo.siteOf('es')).alternates).toEqual(alternates)
  const sitemap = toSitemap([{...english, noIndex: false}], {url: siteUrl, toUrl})
  for (const {hreflang, href} of alternates) {
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`)
  }
})

test('every page has a head of its own', () => {
  const heads = demo.pages.map((page) => toMetadata(page, demo.siteOf(page.language)))
  expect(new Set(heads.map(({canonical}) => canonical)).size).toBe(demo.pages.length)
  expect(heads.filter(({title, description}) => !title || !description)).toEqual([])
  expect(heads.filter(({robots}) => robots !== 'index, follow')).toEqual([])
})

test('all routes stand in the sitemap', async () => {
  const routes = await demo.content.fetch(queries.routesQuery)
  const sitemap = toSitemap(routes, {url: siteUrl, toUrl, more: ['/']})
  const found = [...sitemap.matchAll(/<loc>(.*?)<\/loc><lastmod>/g)].map(([, loc]) => loc)
  expect(found).toEqual(routes.map((route) => `${siteUrl}${toUrl(route)}`))
  expect(sitemap).toContain(`<loc>${siteUrl}/</loc>`)
})
