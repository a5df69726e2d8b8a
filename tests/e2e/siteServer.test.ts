import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {openBrowser} from './browser/openBrowser.ts'
import {buildSite} from './site/buildSite.ts'
import {startSeededLake, type SeededLake} from './site/startSeededLake.ts'

let folder: string
let lake: SeededLake
let server: ChildProcess
let browser: Browser
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-site-server-'))
  lake = await startSeededLake(join(folder, 'lake'))
  const output = join(folder, 'dist')
  // A server reads when it is asked, so it is built without a lake.
  const {exitCode, output: said} = await buildSite(output, {}, ['--server'])
  if (exitCode !== 0) throw new Error(said)
  const port = await freePort()
  url = `http://localhost:${port}`
  server = spawn(process.execPath, [join(output, 'server/entry.mjs')], {
    env: {...process.env, HOST: 'localhost', PORT: String(port), CONTENT_API_HOST: lake.url},
    stdio: 'ignore',
  })
  browser = await openBrowser()
  await untilAnswered(url)
})
afterAll(async () => {
  await browser?.close()
  if (server && server.exitCode === null) {
    server.kill()
    await once(server, 'close')
  }
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
  await page
    .locator('[data-results]')
    .getByRole('link', {name: 'Dialectical behavior therapy'})
    .first()
    .click()
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Dialectical')
  await page.goto(`${url}/search/?q=${encodeURIComponent('<b>zzz')}`)
  expect(await page.getByRole('status').innerText()).toContain('Nothing found for “<b>zzz”')
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

/** Waits until somebody answers; the test's own time limit ends the wait. */
async function untilAnswered(address: string): Promise<void> {
  const answered = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  while (!(await answered())) await new Promise((resolve) => setTimeout(resolve, 100))
}
