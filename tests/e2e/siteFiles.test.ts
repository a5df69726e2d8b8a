import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findGraphFaults} from '../support/findGraphFaults.ts'
import {loadVocabulary} from '../support/schemaOrg.ts'
import {openSite, type OpenSite} from './site/openSite.ts'
import {recordReviews} from './site/recordReviews.ts'
import {deadEnds, strangeRedirects} from './site/strangeRedirects.ts'

let site: OpenSite
let files: readonly string[]
/** The text of every page, by its path. */
let pages: ReadonlyMap<string, string>

const read = (file: string) => readFile(join(site.folder, file), 'utf8')

beforeAll(async () => {
  site = await openSite(async (client) => {
    await recordReviews(client)
    const transaction = client.transaction()
    for (const redirect of strangeRedirects) transaction.create(redirect)
    await transaction.commit()
  })
  files = await readdir(site.folder, {recursive: true})
  const html = files.filter((file) => file.endsWith('.html'))
  const texts = await Promise.all(html.map(read))
  pages = new Map(
    html.map((file, index) => [`/${file.replace(/index\.html$/, '')}`, texts[index] ?? '']),
  )
})
afterAll(() => site?.close())

test('a build tells how much it made, until when it holds, and which content is broken', async () => {
  const lines = site.output.trim().split('\n')
  const [summary, deadline, ...more] = lines.filter((line) => line.startsWith('Buil'))
  expect(summary).toMatch(
    /^Built \d+ pages and 4 redirects in [\d.]+ seconds\. The site is in \S+\.$/,
  )
  expect(deadline).toMatch(
    /^Build it again after \d{4}-\d\d-\d\d: a review on \d+ pages is overdue then\.$/,
  )
  expect(more).toEqual([])
  expect(lines.filter((line) => !line.startsWith('Buil')).toSorted()).toEqual([
    'Redirects lead in a circle: /and-back/ → /there/ → /and-back/. Change where one of them leads, in the Studio under Redirects: "redirect-back", "redirect-there".',
    'Redirects lead in a circle: /itself/ → /itself/. Change where one of them leads, in the Studio under Redirects: "redirect-itself".',
    'The redirect "redirect-broken" is left out: "/fa\\nqs" is no address. Mend it in the Studio, under Redirects.',
  ])
})

test('a build holds no file that no page names, and no redirect that leads nowhere', async () => {
  const texts = await Promise.all(files.filter((file) => /\.(?:html|js|css)$/.test(file)).map(read))
  const assets = files.flatMap((file) => /^assets\/(.+)/.exec(file)?.[1] ?? [])
  expect(assets.length).toBeGreaterThan(3)
  expect(assets.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([])
  const folders = files.filter((file) => !file.includes('/'))
  expect(folders).toEqual(expect.arrayContaining(['beyond', 'iop', 'qué']))
  for (const path of deadEnds) expect(folders).not.toContain(path.slice(1))
})

test('every link of every page leads somewhere, also to its place in the page', () => {
  const broken = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => {
      const {origin, pathname, hash} = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`)
      if (origin !== 'http://site' || files.includes(pathname.slice(1))) return []
      const target = pages.get(pathname)
      const isThere =
        target && (!hash || target.includes(` id="${decodeURIComponent(hash.slice(1))}"`))
      return isThere ? [] : [`${path} → ${href}`]
    }),
  )
  expect(broken).toEqual([])
  expect(pages.size).toBeGreaterThan(60)
})

test('nothing stands in a page that its content security policy would have to allow there', () => {
  const inline =
    /<script(?![^>]* src=)(?! type="application\/ld\+json")|<style| style="| on[a-z]+="/
  expect([...pages].filter(([, html]) => inline.test(html)).map(([path]) => path)).toEqual([])
})

test('the sitemap names the languages of each page as the page does', async () => {
  const toLinks = (html: string) =>
    [...html.matchAll(/ hreflang="([^"]*)" href="([^"]*)"/g)].map(([, ...link]) => link)
  const entries = [...(await read('sitemap.xml')).matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)]
  const [named, shown] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const [, loc = '', rest = ''] of entries) {
    const path = new URL(loc).pathname
    const [head = ''] = (pages.get(path) ?? '').split('</head>')
    named.set(path, toLinks(rest).toSorted())
    shown.set(path, toLinks(head).toSorted())
  }
  expect(named).toEqual(shown)
  expect(named.get('/es/faqs/')).toEqual([
    ['en', 'http://localhost:4321/faqs/'],
    ['es', 'http://localhost:4321/es/faqs/'],
    ['x-default', 'http://localhost:4321/faqs/'],
  ])
})

test('the sitemap lists pages, each with a graph of schema.org’s own words', async () => {
  const sitemap = await read('sitemap.xml')
  const listed = [...sitemap.matchAll(/<loc>http:\/\/localhost:4321(.*?)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  )
  expect(listed.filter((path) => !pages.has(path))).toEqual([])
  expect(listed).toEqual(expect.arrayContaining(['/', '/es/', '/es/faqs/que-es-un-iop/']))
  expect(listed).not.toContain('/iop/')
  expect(sitemap).toMatch(
    /faqs\/what-is-an-iop\/<\/loc>.*hreflang="es" href="[^"]*\/es\/faqs\/que-es-un-iop\/"/,
  )
  expect(await read('robots.txt')).toContain('Sitemap: http://localhost:4321/sitemap.xml')

  const vocabulary = loadVocabulary()
  const faults = listed.flatMap((path) => {
    const graph = toGraph(pages.get(path) ?? '')
    const found = graph ? findGraphFaults(graph, vocabulary) : ['there is no graph']
    return found.map((fault) => `${path} ${fault}`)
  })
  expect(faults).toEqual([])
})

/** What a page tells search engines; null where it tells nothing. */
function toGraph(html: string): object | null {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return text ? JSON.parse(text) : null
}
