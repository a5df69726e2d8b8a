import {once} from 'node:events'
import {get, request} from 'node:http'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openBrowser} from './browser/openBrowser.ts'
import {buildSite} from './site/buildSite.ts'
import {createSecret, enablePreview} from './site/enablePreview.ts'
import {openSiteServer, type OpenSiteServer} from './site/openSiteServer.ts'
import type {SeededLake} from './site/startSeededLake.ts'

let site: OpenSiteServer
let lake: SeededLake
let browser: Browser
let url: string

beforeAll(async () => {
  site = await openSiteServer()
  ;({lake, url} = site)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a server answers with the status of what happened', async () => {
  const ask = async (path: string) => {
    const {status, headers} = await fetch(url + path, {redirect: 'manual'})
    return [status, headers.get('location')]
  }
  expect(await ask('/faqs/what-is-an-iop/')).toEqual([200, null])
  expect(await ask('/iop')).toEqual([301, '/programs/intensive-outpatient-program/'])
  expect(await ask('/faqs/an-old-question/')).toEqual([302, '/es/faqs/como-empezar/'])
  expect(await ask('/faqs/no-such-question')).toEqual([404, null])
  expect(await ask('/fr/faqs')).toEqual([404, null])
})

test.each([
  ['/nowhere/', 'en', 'This page is not here'],
  ['/es/nada/', 'es', 'Esta página no está aquí'],
  ['/faqs/%E0%A4%A', 'en', 'This page is not here'],
  ['/es/faqs/100%', 'es', 'Esta página no está aquí'],
])(
  '%s is not there, which is said in %s first, with whom to call',
  async (path, language, title) => {
    // Not by `fetch`, which would mend the address before it is asked for.
    const answer = await new Promise<{status: number | undefined; html: string}>(
      (resolve, reject) => {
        get({host: 'localhost', port: new URL(url).port, path}, async (response) => {
          resolve({status: response.statusCode, html: await text(response)})
        }).on('error', reject)
      },
    )
    expect(answer.status).toBe(404)
    expect(answer.html).toContain(`<html lang="${language}"`)
    expect(answer.html).toMatch(new RegExp(`<h1[^>]*>${title}`))
    expect(answer.html).toContain('href="tel:988"')
  },
)

test.each([
  ['a host that is none', {headers: {host: 'a@b'}}],
  ['a host with a path', {headers: {host: 'a/b?c'}}],
  ['no host', {headers: {host: ''}}],
  ['an echo', {method: 'TRACE', headers: {cookie: 'secret=1'}}],
])('who asks with %s gets the page', async (_, options) => {
  const asked = request(`${url}/faqs/what-is-an-iop/`, options).end()
  const [answer] = await once(asked, 'response')
  const html = await text(answer)
  expect(answer.statusCode).toBe(200)
  expect(html).toContain('<h1')
  expect(html).not.toContain('secret=1')
})

test('an empty list is offered to no search engine', async () => {
  const readSitemap = async () => (await fetch(`${url}/sitemap.xml`)).text()
  expect(await readSitemap()).toContain('/locations/</loc>')
  const location = await lake.client.getDocument('location-en')
  if (!location) throw new Error('The location is missing.')
  await lake.client.delete('location-en')
  expect(await readSitemap()).not.toContain('4321/locations/')
  const html = await (await fetch(`${url}/locations/`)).text()
  expect(html).toContain('<meta name="robots" content="noindex"')
  await lake.client.createOrReplace(location)
})

test('a server shows what was published a moment ago, and no draft', async () => {
  const {client} = lake
  const id = 'faq-what-is-an-iop'
  const read = async () => (await fetch(`${url}/faqs/what-is-an-iop/`)).text()
  const published = await client.getDocument(id)
  if (!published) throw new Error('The question is missing.')
  await client.createOrReplace({
    ...published,
    _id: `drafts.${id}`,
    shortAnswer: 'A draft says this.',
  })
  expect(await read()).not.toContain('A draft says this.')
  await client.patch(id).set({shortAnswer: 'This was published a moment ago.'}).commit()
  expect(await read()).toContain('This was published a moment ago.')
})

test('nothing that stands in the content runs, and a broken page shows what is left of it', async () => {
  const {client} = lake
  const id = 'faq-how-long'
  const published = await client.getDocument(id)
  if (!published) throw new Error('The question is missing.')
  const attack = '"><script>window.attacked = 1</script><img src=x onerror="window.attacked = 1">'
  const mark = {_type: 'link', _key: 'link', href: 'javascript:window.attacked = 1'}
  const words = {_type: 'span', _key: 'words', text: 'Words that lead nowhere', marks: ['link']}
  const block = {
    _type: 'block',
    _key: 'attack',
    style: 'normal',
    children: [words],
    markDefs: [mark],
  }
  await client
    .patch(id)
    .set({question: attack, shortAnswer: 7, answer: [block]})
    .commit()
  const context = await browser.newContext()
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', () => { window.refused = 1 })`,
  )
  const page = await context.newPage()
  await page.goto(`${url}/faqs/how-long/`)
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe(attack)
  expect(await page.getByText('Some of this page cannot be shown right now.').count()).toBe(1)
  await page.getByText('Words that lead nowhere').click()
  expect(await page.evaluate('window.attacked')).toBeUndefined()
  expect(await page.evaluate('window.refused')).toBeUndefined()
  await context.close()
  await client.createOrReplace(published)
})

test('a language without settings is not there, and nothing leads to it', async () => {
  const paths = ['/', '/programs/intensive-outpatient-program/', '/faqs/']
  const read = async (path: string) => (await fetch(url + path)).text()
  for (const path of paths) expect(await read(path)).toContain('hreflang="es"')
  const settings = await lake.client.getDocument('siteSettings-es')
  await lake.client.delete('siteSettings-es')
  for (const path of paths) {
    const html = await read(path)
    expect(html).not.toContain('hreflang="es"')
    expect(html).not.toContain('workTranslation')
    expect(html).not.toContain('href="/es/')
  }
  for (const path of ['/es/', '/es/faqs/', '/es/programs/programa-intensivo-ambulatorio/']) {
    expect.soft((await fetch(url + path)).status, path).toBe(404)
  }
  if (settings) await lake.client.createOrReplace(settings)
  expect((await fetch(`${url}/es/`)).status).toBe(200)
})

test('without a token there is no preview', async () => {
  const {status, setCookie} = await enablePreview(url, await createSecret(lake.client), '/')
  expect([status, setCookie]).toEqual([401, ''])
})

test('when the lake is gone, a server still says whom to call', async () => {
  await lake.stop()
  const answer = await fetch(`${url}/faqs/`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('retry-after')).toBe('30')
  const html = await answer.text()
  expect(html).toContain('href="tel:988"')
  expect(html).toContain('Llame al 988 y oprima el 2')
  expect(html).not.toContain('    at ')
})

test('a build without a lake says what to check, without a stack', async () => {
  const {exitCode, output} = await buildSite(join(site.folder, 'none'), {
    CONTENT_API_HOST: 'http://localhost:1',
  })
  expect(exitCode).toBe(1)
  expect(output).toContain('no answer from http://localhost:1')
  expect(output).not.toContain('    at ')
})
