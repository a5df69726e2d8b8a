import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {once} from 'node:events'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {demoDocuments} from '@iop-content/schemas/demo'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {runScript} from '../support/runScript.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const token = 'commands-test-token-0123456789abcdef'

let folder: string
let dataDir: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-commands-'))
  dataDir = join(folder, 'data')
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const content = (...args: string[]) =>
  runScript('content', args, {LAKE_DATA: dataDir, LAKE_TOKEN: token})

function toClient(apiHost: string): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost,
    token,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
  })
}

/** A message for a person: it says what is wrong, and shows no stack. */
function expectMessage(result: {exitCode: number; output: string}, ...parts: string[]): void {
  expect(result.exitCode).toBe(1)
  for (const part of parts) expect(result.output).toContain(part)
  expect(result.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
}

describe('content', () => {
  test('what is exported from one lake is imported into another', async () => {
    const file = join(folder, 'content.ndjson')
    expect(await content('seed')).toMatchObject({exitCode: 0})
    const exported = await content('export', file)
    expect(exported.output).toContain(`Exported ${demoDocuments.length} documents`)
    await rm(dataDir, {recursive: true})

    const imported = await content('import', file)
    expect(imported.output).toContain(`Imported ${demoDocuments.length} documents`)
    const lake = await startLakeProcess({dataDir, port: await freePort(), token})
    const ids = await toClient(lake.url).fetch<string[]>('*[]._id')
    expect(ids.toSorted()).toEqual(demoDocuments.map(({_id}) => _id).toSorted())
    expect(await lake.stop()).toBe(0)
  })

  test('the lake that runs on the folder is used', async () => {
    const lake = await startLakeProcess({dataDir, port: await freePort(), token})
    const seeded = await content('seed')
    expect(seeded.output).toContain(lake.url)
    expect(await toClient(lake.url).fetch('count(*)')).toBe(demoDocuments.length)

    // An image goes out with an archive, and comes back with it.
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    )
    const image = await toClient(lake.url).assets.upload('image', pixel, {filename: 'pixel.png'})
    const archive = join(folder, 'content.tar.gz')
    // The key of a preview is no content, and opens nothing elsewhere.
    const secret = {_id: 'drafts.key', _type: 'sanity.previewUrlSecret', secret: 'opens drafts'}
    await toClient(lake.url).create(secret)
    const lines = join(folder, 'lines.ndjson')
    expect(await content('export', lines)).toMatchObject({exitCode: 0})
    expect(await readFile(lines, 'utf8')).toContain('"sanity.imageAsset"')
    expect(await readFile(lines, 'utf8')).not.toContain('opens drafts')
    expect(await content('export', archive)).toMatchObject({exitCode: 0})
    await lake.stop()
    await rm(dataDir, {recursive: true})
    expect(await content('import', archive)).toMatchObject({exitCode: 0})
    const again = await startLakeProcess({dataDir, port: await freePort(), token})
    const imported = await toClient(again.url).fetch<{sha1hash: string; url: string}>(
      '*[_type == "sanity.imageAsset"][0]{sha1hash, url}',
    )
    expect(imported.sha1hash).toBe(image.sha1hash)
    expect(await toClient(again.url).getDocument(secret._id)).toBeUndefined()
    // It came in through a lake on another port, and is found where this one answers.
    expect((await fetch(imported.url)).status).toBe(200)
    expect(new URL(imported.url).origin).toBe(again.url)
    await again.stop()
  })

  test('a token that the running lake does not take is said to be the reason', async () => {
    const lake = await startLakeProcess({dataDir, port: await freePort(), token})
    for (const other of ['', 'another-token-0123456789abcdefghijklmn']) {
      const result = await runScript('content', ['seed'], {LAKE_DATA: dataDir, LAKE_TOKEN: other})
      expectMessage(result, lake.url, 'LAKE_TOKEN')
    }
    await lake.stop()
  })

  test('the address that a killed lake left is not followed to the lake of another folder', async () => {
    const port = await freePort()
    const killed = await startLakeProcess({dataDir, port, token})
    await killed.kill()
    const other = await startLakeProcess({dataDir: join(folder, 'other'), port, token})
    expect(await content('seed')).toMatchObject({exitCode: 0})
    expect(await toClient(other.url).fetch('count(*)')).toBe(0)
    await other.stop()
  })

  test('a reference to nothing stops the import, which says what may be there and what to do', async () => {
    const broken = [
      {_id: 'topic-a', _type: 'topic', title: 'Cost'},
      {_id: 'faq-a', _type: 'faq', topic: {_type: 'reference', _ref: 'topic-b'}},
    ]
    const path = join(folder, 'missing.ndjson')
    const write = (documents: readonly object[]) =>
      writeFile(path, documents.map((document) => JSON.stringify(document)).join('\n'))
    await write(broken)
    const remedy = 'Mend the file and import it again: it replaces them.'
    expectMessage(await content('import', path), 'topic-b', remedy)

    await write([...broken, {_id: 'topic-b', _type: 'topic', title: 'Time'}])
    expect(await content('import', path)).toMatchObject({exitCode: 0})
  })

  test('a broken line stops the import before anything is written, and is named', async () => {
    const file = join(folder, 'broken.ndjson')
    await writeFile(file, '{"_id":"a","_type":"faq"}\n{"_id":"b","_type":"faq"}\n{"_id":"c",\n')
    expectMessage(await content('import', file), '#3')
    const lake = await startLakeProcess({dataDir, port: await freePort(), token})
    expect(await toClient(lake.url).fetch('count(*)')).toBe(0)
    await lake.stop()
  })

  test('a wrong verb, a missing file and a wrong ending say what to do', async () => {
    expectMessage(await content('sow'), 'content seed', 'content import FILE')
    expectMessage(await content('import', join(folder, 'none.ndjson')), 'no readable file', 'none')
    expectMessage(await content('export', join(folder, 'x.json')), '.ndjson', '.tar.gz')
  })

  test('where there is no content, nothing is exported or checked, and no lake is made', async () => {
    const file = join(folder, 'content.ndjson')
    for (const answer of [await content('export', file), await content('check')])
      expectMessage(answer, `no content in ${dataDir}`, 'LAKE_DATA', 'content import FILE')
    await expect(stat(dataDir)).rejects.toThrow('ENOENT')
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  test('an export that cannot be written says so', async () => {
    expect(await content('seed')).toMatchObject({exitCode: 0})
    expectMessage(await content('export', join(folder, 'none', 'x.ndjson')), 'The export stopped')
  })

  test('the hosted lake asks for its token', async () => {
    const result = await runScript('content', ['seed'], {
      SANITY_STUDIO_PROJECT_ID: 'abc12345',
      SANITY_AUTH_TOKEN: '',
    })
    expectMessage(result, 'SANITY_AUTH_TOKEN')
  })

  test('a hosted lake that cannot be reached is said to be so', async () => {
    const result = await runScript('content', ['seed'], {
      SANITY_STUDIO_PROJECT_ID: 'abc12345',
      SANITY_AUTH_TOKEN: 'not-a-token',
      // Nothing answers behind this proxy, so no request leaves this machine.
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: `http://127.0.0.1:${await freePort()}`,
    })
    expectMessage(result, 'project abc12345', 'Check the network')
  })
})

describe('lake and start', () => {
  test('a taken port names the variable that changes it', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const environment = {LAKE_DATA: dataDir, LAKE_PORT: String(port), LAKE_TOKEN: token}
    expectMessage(await runScript('lake', [], environment), String(port), 'LAKE_PORT')
    const studio = {...environment, LAKE_PORT: String(await freePort()), STUDIO_PORT: String(port)}
    expectMessage(await runScript('start', [], studio), String(port), 'STUDIO_PORT')
    other.close()
  })

  test('a second lake on the same folder is refused, and the first goes on', async () => {
    const lake = await startLakeProcess({dataDir, port: await freePort(), token})
    const environment = {LAKE_DATA: dataDir, LAKE_PORT: String(await freePort())}
    expectMessage(await runScript('lake', [], environment), dataDir, 'LAKE_DATA')
    expect(await toClient(lake.url).fetch('count(*)')).toBe(0)
    await lake.stop()
  })

  test('a folder that cannot be one, and a file that is no database, are named', async () => {
    await writeFile(dataDir, 'a file where the folder should be')
    expectMessage(await runScript('lake', [], {LAKE_DATA: dataDir}), dataDir)
    await rm(dataDir)
    expect(await content('seed')).toMatchObject({exitCode: 0})
    await writeFile(
      join(dataDir, 'production.sqlite'),
      'not a database at all, but some text'.repeat(99),
    )
    expectMessage(await content('seed'), 'production.sqlite')
  })

  test('without LAKE_TOKEN a token is made once, for the owner alone', async () => {
    const environment = {LAKE_DATA: dataDir, LAKE_TOKEN: ''}
    expect(await runScript('content', ['seed'], environment)).toMatchObject({exitCode: 0})
    const file = join(dataDir, 'token')
    const first = await readFile(file, 'utf8')
    expect(first.trim().length).toBeGreaterThanOrEqual(32)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await runScript('content', ['seed'], environment)
    expect(await readFile(file, 'utf8')).toBe(first)
    expectMessage(
      await runScript('lake', [], {LAKE_DATA: dataDir, LAKE_TOKEN: 'short'}),
      'LAKE_TOKEN',
    )
  })
})
