import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {demoDocuments} from '@iop-content/schemas/demo'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {startCommand} from '../support/startCommand.ts'

const token = 'start-test-token-0123456789abcdefghijk'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-start-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

/** Ports that are free, and the address for which all tests share one build of the site. */
async function choosePorts() {
  const [LAKE_PORT, STUDIO_PORT, SITE_PORT] = [
    String(await freePort()),
    String(await freePort()),
    String(await freePort()),
  ]
  return {LAKE_PORT, STUDIO_PORT, SITE_PORT, SITE_URL: 'http://localhost:4321'}
}

test('start answers where it says, seeds once, and stops cleanly', async () => {
  const ports = await choosePorts()
  const environment = {...ports, LAKE_DATA: join(folder, 'data'), LAKE_TOKEN: token}
  const lakeUrl = `http://localhost:${ports.LAKE_PORT}`
  const link = `http://localhost:${ports.STUDIO_PORT}/#token=${token}`
  const read = async (groq: string): Promise<unknown> => {
    const query = encodeURIComponent(groq)
    const response = await fetch(`${lakeUrl}/v2025-02-19/data/query/production?query=${query}`)
    const body: {result: unknown} = JSON.parse(await response.text())
    return body.result
  }

  const first = await startCommand('start', link, environment)
  expect(first.output()).toContain(lakeUrl)
  expect(first.output()).toContain(`First run: ${demoDocuments.length} documents`)
  const page = await (await fetch(`http://localhost:${ports.STUDIO_PORT}/`)).text()
  expect(page).toContain(lakeUrl)
  // The site answers, the Studio knows it, and its token is told to nobody.
  const siteUrl = `http://localhost:${ports.SITE_PORT}`
  expect(first.output()).toContain(siteUrl)
  expect(page).toContain(`<meta name="iop-content-preview" content="${siteUrl}"/>`)
  expect((await fetch(`${siteUrl}/faqs/`)).status).toBe(200)
  expect(await read('count(*)')).toBe(demoDocuments.length)

  // What an editor changed is not overwritten by the next start.
  const change = await fetch(`${lakeUrl}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations: [{patch: {id: 'provider', set: {name: 'Another name'}}}]}),
  })
  expect(change.status).toBe(200)
  expect(await first.stop()).toBe(0)

  await expect(fetch(siteUrl)).rejects.toThrow('fetch failed')

  // Without a port for the site the Studio starts without a preview.
  const other = createServer().listen(Number(ports.SITE_PORT), 'localhost')
  await once(other, 'listening')
  const second = await startCommand('start', link, environment)
  other.close()
  expect(second.output()).toContain(
    `Port ${ports.SITE_PORT}, where the site would answer, is not free`,
  )
  expect(second.output()).toContain('The Studio starts without a preview.')
  expect(second.output()).not.toContain('First run')
  expect(await read('*[_id == "provider"][0].name')).toBe('Another name')
  expect(await second.stop()).toBe(0)
})

test('with a project id it runs no lake, needs no data folder, and prints no token', async () => {
  const ports = await choosePorts()
  const dataDir = join(folder, 'data')
  const studioUrl = `http://localhost:${ports.STUDIO_PORT}`
  const command = await startCommand('start', studioUrl, {
    ...ports,
    LAKE_DATA: dataDir,
    LAKE_TOKEN: token,
    SANITY_STUDIO_PROJECT_ID: 'abc12345',
    SANITY_STUDIO_DATASET: 'production',
  })
  expect(command.output()).not.toContain(token)
  expect(command.output()).not.toContain('Content Lake  http')
  const page = await fetch(studioUrl)
  expect(page.status).toBe(200)
  // Nobody gave the site a token for drafts.
  expect(await page.text()).not.toContain('iop-content-preview')
  await expect(fetch(`http://localhost:${ports.LAKE_PORT}/v1/ping`)).rejects.toThrow('fetch failed')
  await expect(rm(dataDir, {recursive: true})).rejects.toThrow('ENOENT')
  expect(await command.stop()).toBe(0)
})
