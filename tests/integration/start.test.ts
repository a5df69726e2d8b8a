import {mkdtemp, rm} from 'node:fs/promises'
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

async function choosePorts() {
  const [lakePort, studioPort] = [String(await freePort()), String(await freePort())]
  return {LAKE_PORT: lakePort, STUDIO_PORT: studioPort}
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
  const page = await fetch(`http://localhost:${ports.STUDIO_PORT}/`)
  expect(await page.text()).toContain(lakeUrl)
  expect(await read('count(*)')).toBe(demoDocuments.length)

  // What an editor changed is not overwritten by the next start.
  const change = await fetch(`${lakeUrl}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations: [{patch: {id: 'provider', set: {name: 'Another name'}}}]}),
  })
  expect(change.status).toBe(200)
  expect(await first.stop()).toBe(0)

  const second = await startCommand('start', link, environment)
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
  expect((await fetch(studioUrl)).status).toBe(200)
  await expect(fetch(`http://localhost:${ports.LAKE_PORT}/v1/ping`)).rejects.toThrow('fetch failed')
  await expect(rm(dataDir, {recursive: true})).rejects.toThrow('ENOENT')
  expect(await command.stop()).toBe(0)
})
