import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {buildSite as buildServer} from '../../scripts/site/buildSite.ts'
import {serveSite, type RunningSite} from '../../scripts/site/serveSite.ts'
import {freePort} from '../support/freePort.ts'
import {openBrowser} from './browser/openBrowser.ts'
import {buildSite} from './site/buildSite.ts'
import {nameChangedPaths, readAnswers, siteEdits} from './site/changedPaths.ts'
import {createSecret, enablePreview} from './site/enablePreview.ts'
import {recordReviews} from './site/recordReviews.ts'
import {startSeededLake, type SeededLake} from './site/startSeededLake.ts'

let folder: string
let lake: SeededLake
let server: RunningSite
let browser: Browser
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-site-server-'))
  lake = await startSeededLake(join(folder, 'lake'))
  // A build stands on its own: it runs where no package is installed.
  const directory = join(folder, 'server')
  await cp(await buildServer({siteUrl: 'http://localhost:4321'}), directory, {recursive: true})
  server = await serveSite({
    directory,
    port: await freePort(),
    environment: {CONTENT_API_HOST: lake.url, SANITY_PROJECT_ID: undefined},
  })
  url = server.url
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await lake?.stop()
  await rm(folder, {recursive: true, force: true})
})

test('a server finds pages without JavaScript', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(`${url}/search/`)
  await page.getByRole('searchbox').fill('DBT')
  await page.getByRole('button', {name: 'Search'}).click()
  expect(await page.getByRole('status').innerText()).toMatch(/^\d pages about “DBT”$/)
  const help = page.locator('.search-help').getByRole('link', {name: 'Call 988'})
  expect(await help.isVisible()).toBe(false)
  await page
    .locator('[data-results]')
    .getByRole('link', {name: 'Dialectical behavior therapy'})
    .first()
    .click()
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Dialectical')
  await page.goto(`${url}/search/?q=${encodeURIComponent('<b>zzz')}`)
  expect(await page.getByRole('status').innerText()).toContain('Nothing found for “<b>zzz”')
  expect(await help.isVisible()).toBe(true)
  await context.close()
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
  expect(await ask('/qu%C3%A9')).toEqual([302, '/search/?q=qu%C3%A9'])
  // What leads nowhere, or cannot be an address, sends nobody round and breaks nothing.
  for (const path of ['/there', '/and-back', '/itself', '/broken']) {
    expect([path, ...(await ask(path))]).toEqual([path, 404, null])
  }
  expect(await ask('/faqs')).toEqual([200, null])
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

test('without a token there is no preview', async () => {
  const {status, setCookie} = await enablePreview(url, await createSecret(lake.client), '/')
  expect([status, setCookie]).toEqual([401, ''])
})

test(
  'webhooks name exactly the paths of a build that edits change',
  {timeout: 240_000},
  async () => {
    const record = join(folder, 'record.json')
    const environment = {CONTENT_API_HOST: lake.url}
    const built = await buildSite(join(folder, 'dist'), environment, ['--record', record])
    if (built.exitCode !== 0) throw new Error(built.output)
    // The server shows the same content by the same components: its answers tell which files of the build have changed.
    const paths = Object.keys(JSON.parse(await readFile(record, 'utf8')))
    const before = await readAnswers(url, paths)
    const told: object[] = []
    const sizes: number[] = []
    for (const [name, edit] of Object.entries(siteEdits)) {
      told.push(...(await edit(lake.client)))
      const {build, remove} = await nameChangedPaths(told, record, environment)
      const named = [...build, ...remove]
      const after = await readAnswers(url, [...new Set([...paths, ...named])])
      const changed = [...after].flatMap(([path, answer]) =>
        before.get(path) === answer ? [] : path,
      )
      expect([name, named.toSorted()]).toEqual([name, changed.toSorted()])
      sizes.push(named.length)
    }
    // Each edit changed something that no edit before it had changed.
    expect(new Set(sizes).size).toBe(sizes.length)
    expect(sizes[0]).toBe(1)
  },
)

test('a review that falls due changes the pages that told of it', {timeout: 120_000}, async () => {
  await recordReviews(lake.client)
  const record = join(folder, 'reviewed.json')
  const environment = {CONTENT_API_HOST: lake.url}
  const built = await buildSite(join(folder, 'dist'), environment, ['--record', record])
  expect(built.output).toContain('Build it again after 2999-01-31')
  expect(await nameChangedPaths([], record, environment)).toEqual({build: [], remove: []})
  // Time cannot be told to pass: the day is moved instead, where the lake and the record have it.
  const day = '2026-02-01'
  await lake.client.patch('faq-what-is-an-iop').set({'review.nextReviewDue': day}).commit()
  await writeFile(record, (await readFile(record, 'utf8')).replaceAll('2999-01-31', day))
  const {build} = await nameChangedPaths([], record, environment)
  expect(build).toContain('/faqs/what-is-an-iop/')
  expect(build).not.toContain('/faqs/how-long/')
})

test('when the lake is gone, a server still says whom to call', async () => {
  await lake.stop()
  const answer = await fetch(`${url}/faqs/`)
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toContain('href="tel:988"')
  expect(html).toContain('Llame al 988 y oprima el 2')
  expect(html).not.toContain('    at ')
})

test('a build without a lake says what to check, without a stack', async () => {
  const {exitCode, output} = await buildSite(join(folder, 'none'), {
    CONTENT_API_HOST: 'http://localhost:1',
  })
  expect(exitCode).toBe(1)
  expect(output).toContain('no answer from http://localhost:1')
  expect(output).not.toContain('    at ')
})
