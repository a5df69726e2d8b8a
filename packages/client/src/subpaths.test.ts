import {expect, test} from 'vitest'
import {bundleCode} from './testing/bundleCode.ts'

/** What a page pays at most, in bytes after gzip: a little more than it was when this was written. */
const budgets: Array<[name: string, path: string, budget: number]> = [
  ['toHtml', 'portableText', 13_700],
  ['toMarkdown', 'portableText', 24_000],
  ['toPlainText', 'portableText', 3800],
  ['toTableOfContents', 'portableText', 1300],
  ['toReferencesHtml', 'portableText', 1300],
  ['everything', 'portableText', 28_000],
  ['toImageSources', 'image', 4900],
  ['toImageUrl', 'image', 4500],
  ['everything', 'image', 5000],
  ['applySelfCheckAction', 'selfCheck', 1000],
  ['everything', 'selfCheck', 1600],
  ['toJsonLd', 'jsonLd', 4700],
  ['everything', 'jsonLd', 5100],
  ['toMetadata', 'metadata', 1900],
  ['toSitemap', 'sitemap', 1800],
]

/** Keeps what is imported from being shaken off. */
const toCode = (name: string, path: string) =>
  name === 'everything'
    ? `import * as all from '~/${path}/index.ts'; globalThis.kept = {...all}`
    : `import {${name}} from '~/${path}/index.ts'; globalThis.kept = ${name}`

test.each(budgets)('%s of %s is light, and evaluates no text', async (name, path, budget) => {
  const {code, bytes} = await bundleCode(toCode(name, path))
  expect(bytes).toBeGreaterThan(300)
  expect(bytes).toBeLessThanOrEqual(budget)
  expect(code).not.toMatch(/\beval\(|\bFunction\(/)
})

/** Words of each part that a minifier keeps. */
const signs = {
  html: 'crisis-help',
  image: 'fillmax',
  selfCheck: 'mightFit',
  markdown: 'atBreak',
  jsonLd: 'BreadcrumbList',
  metadata: 'noindex, follow',
  sitemap: 'urlset',
}

/** Which parts some code brings into a bundle. */
async function partsOf(code: string): Promise<readonly string[]> {
  const bundle = await bundleCode(code)
  return Object.entries(signs).flatMap(([part, sign]) => (bundle.code.includes(sign) ? [part] : []))
}

test.each([
  ['toHtml', 'portableText', ['html', 'image']],
  ['toMarkdown', 'portableText', ['image', 'markdown']],
  ['toPlainText', 'portableText', []],
  ['everything', 'image', ['image']],
  ['everything', 'selfCheck', ['selfCheck']],
  ['everything', 'jsonLd', ['jsonLd']],
  ['everything', 'metadata', ['metadata']],
  ['everything', 'sitemap', ['sitemap']],
])('a page that uses %s of %s pays for no other part', async (name, path, parts) => {
  expect(await partsOf(toCode(name, path))).toEqual(parts)
})

test('the main entry and the queries bring none of them', async () => {
  const parts = await partsOf(`import * as client from '~/index.ts'
    import * as queries from '~/queries/index.ts'
    globalThis.kept = {...client, ...queries}`)
  expect(parts).toEqual([])
})
