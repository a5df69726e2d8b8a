import {createContentClient} from '@iop-content/client'
import {toJsonLd} from '@iop-content/client/json-ld'
import {toMetadata} from '@iop-content/client/metadata'
import type {MetadataPage, SiteContext} from '@iop-content/client/metadata'
import * as queries from '@iop-content/client/queries'
import {toSitemap} from '@iop-content/client/sitemap'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readPages} from '../support/readPages.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

const url = 'https://example.org'
const toUrl: SiteContext['toUrl'] = ({_type, slug, language}) => `/${language}/${_type}/${slug}`

let demo: DemoServer
let sites: Record<string, SiteContext>
let pages: MetadataPage[]
beforeAll(async () => {
  demo = await serveDemo()
  const content = createContentClient(demo.config)
  const read = async (language: string) => {
    const {settings} = await content.fetch(queries.siteQuery, {language})
    return [language, {url, settings, toUrl}] as const
  }
  sites = Object.fromEntries([await read('en'), await read('es')])
  pages = [...(await readPages(content, 'en')), ...(await readPages(content, 'es'))]
})
afterAll(() => demo.close())

const siteOf = (language: string): SiteContext => {
  const site = sites[language]
  if (!site) throw new Error(`There is no site in ${language}.`)
  return site
}
test('an original and its translation name each other, in graph, head and sitemap', () => {
  const english = pages.find((page) => page._type === 'programPage')
  const spanish = pages.find((page) => page._type === 'programPage' && page.language === 'es')
  if (english?._type !== 'programPage' || spanish?._type !== 'programPage') {
    throw new Error('The program page has no translation.')
  }
  const toAddress = (page: typeof english) => `${url}/${page.language}/programPage/${page.slug}`
  const [original] = toJsonLd(english, siteOf('en'))['@graph']
  const [translation] = toJsonLd(spanish, siteOf('es'))['@graph']
  expect(original).toMatchObject({workTranslation: [{'@id': translation?.['@id']}]})
  expect(translation).toMatchObject({translationOfWork: {'@id': original?.['@id']}})
  const alternates = [
    {hreflang: 'en', href: toAddress(english)},
    {hreflang: 'es', href: toAddress(spanish)},
    {hreflang: 'x-default', href: toAddress(english)},
  ]
  expect(toMetadata(english, siteOf('en')).alternates).toEqual(alternates)
  expect(toMetadata(spanish, siteOf('es')).alternates).toEqual(alternates)
  const sitemap = toSitemap([{...english, noIndex: false}], {url, toUrl})
  for (const {hreflang, href} of alternates) {
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`)
  }
})

test('every page has a head of its own', () => {
  const heads = pages.map((page) => toMetadata(page, siteOf(page.language)))
  expect(new Set(heads.map(({canonical}) => canonical)).size).toBe(pages.length)
  expect(heads.filter(({title, description}) => !title || !description)).toEqual([])
  expect(heads.filter(({robots}) => robots !== 'index, follow')).toEqual([])
})

test('all routes stand in the sitemap', async () => {
  const routes = await createContentClient(demo.config).fetch(queries.routesQuery)
  const sitemap = toSitemap(routes, {url, toUrl, more: ['/']})
  const found = [...sitemap.matchAll(/<loc>(.*?)<\/loc><lastmod>/g)].map(([, loc]) => loc)
  expect(found).toEqual(routes.map((route) => `${url}${toUrl(route)}`))
  expect(sitemap).toContain(`<loc>${url}/</loc>`)
})
