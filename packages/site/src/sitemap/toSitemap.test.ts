import {expect, test} from 'vitest'
import {toSitemap} from './toSitemap.ts'

test('addresses are whole and encoded, and say when a page changed where somebody knows', () => {
  const sitemap = toSitemap(
    [
      {path: '/faqs/', updatedAt: null},
      {path: '/faqs/it’s-a&b/', updatedAt: '2026-01-31T10:00:00Z'},
    ],
    'https://example.org',
  )
  expect(sitemap).toContain('<url><loc>https://example.org/faqs/</loc></url>')
  expect(sitemap).toContain(
    '<url><loc>https://example.org/faqs/it%E2%80%99s-a&amp;b/</loc><lastmod>2026-01-31T10:00:00Z</lastmod></url>',
  )
})
