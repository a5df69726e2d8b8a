import {expect, test} from 'vitest'
import {isContentError} from '../errors/ContentError.ts'
import type {SitemapRoute} from './toSitemap.ts'
import {toSitemap} from './toSitemap.ts'

const options = {
  url: 'https://example.org/',
  toUrl: ({_type, slug, language}: {_type: string; slug: string; language: string}) =>
    `/${language}/${_type}/${slug}`,
}
const route: SitemapRoute = {
  _type: 'faq',
  _updatedAt: '2026-01-02T03:04:05Z',
  language: 'en',
  slug: 'what',
  noIndex: false,
}

test('says of each page where it is and when it changed', () => {
  expect(toSitemap([route], options)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.org/en/faq/what</loc><lastmod>2026-01-02T03:04:05.000Z</lastmod></url>
</urlset>
`,
  )
})

test('leaves out hidden pages, also as translations of others', () => {
  const translations = [
    {language: 'es', slug: 'que'},
    {language: 'fr', slug: 'quoi'},
  ]
  const hidden: SitemapRoute = {...route, language: 'es', slug: 'que', noIndex: true}
  const sitemap = toSitemap([{...route, translations}, hidden], options)
  expect(sitemap).toContain('hreflang="fr" href="https://example.org/fr/faq/quoi"')
  expect(sitemap).not.toContain('/es/')
})

test('the page for everybody else is that in the default language', () => {
  const translations = [{language: 'es', slug: 'que'}]
  const sitemap = toSitemap([{...route, translations}], {...options, defaultLanguage: 'es'})
  expect(sitemap).toContain('hreflang="x-default" href="https://example.org/es/faq/que"')
})

test('names pages that are no documents, and each address once', () => {
  const sitemap = toSitemap([route, route], {...options, more: ['/', '/questions', '/en/faq/what']})
  expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://example.org/',
    'https://example.org/questions',
    'https://example.org/en/faq/what',
  ])
})

test('names a page that is no document in each of its languages', () => {
  const more = [{en: '/', es: '/es'}, {en: '/questions'}]
  const entries = toSitemap([], {...options, more})
    .split('\n')
    .slice(2, -2)
  const link = (hreflang: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="https://example.org${href}"/>`
  const links = link('en', '/') + link('es', '/es') + link('x-default', '/')
  expect(entries).toEqual([
    `<url><loc>https://example.org/</loc>${links}</url>`,
    `<url><loc>https://example.org/es</loc>${links}</url>`,
    '<url><loc>https://example.org/questions</loc></url>',
  ])
})

test('no address or language breaks the XML', () => {
  const toUrl = ({slug}: {slug: string}) => `/?a=1&b="'${slug}`
  const translations = [{language: '"><evil/>', slug: '</loc>\u0000'}]
  const sitemap = toSitemap([{...route, slug: '<i>\u200b', translations}], {...options, toUrl})
  expect(sitemap).not.toMatch(/<i>|<evil|&(?!amp;|lt;|gt;|quot;|apos;)/)
  expect(sitemap).not.toContain('\u0000')
  expect(sitemap.match(/<\/loc>/g)).toHaveLength(1)
  expect(sitemap).toContain('hreflang="&quot;&gt;&lt;evil/&gt;"')
})

test('a change whose time cannot be read is left out', () => {
  const sitemap = toSitemap([{...route, _updatedAt: 'yesterday'}], options)
  expect(sitemap).toContain('/en/faq/what')
  expect(sitemap).not.toContain('lastmod')
})

test('takes 50,000 pages and says what to do with more', () => {
  const toRoutes = (length: number) =>
    Array.from({length}, (_, index) => ({...route, slug: `${index}`}))
  expect(toSitemap(toRoutes(50_000), options).match(/<url>/g)).toHaveLength(50_000)
  expect(() => toSitemap(toRoutes(50_001), options)).toThrow(
    'A sitemap holds at most 50,000 addresses; these are 50001. Write one for each part',
  )
})

test.each(['example.org', '', 'ftp://example.org'])('the site cannot begin at "%s"', (url) => {
  expect(() => toSitemap([route], {...options, url})).toThrow('as https://example.org')
})

test('an address that is none is named with its page', () => {
  const toUrl = () => 'javascript:alert(1)'
  const attempt = () => toSitemap([route], {...options, toUrl})
  expect(attempt).toThrow('toUrl, asked for the faq "what", gave "javascript:alert(1)"')
  expect(attempt).toThrow(expect.toSatisfy(isContentError))
})
