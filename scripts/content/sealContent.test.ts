import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {hashContent} from '@iop-content/schemas/review'
import type {SanityClient, SanityDocument} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {runLake, type RunningLake} from '../lake/runLake.ts'
import {readSettings} from '../run/readSettings.ts'
import {toClient} from './connect.ts'
import {sealContent} from './sealContent.ts'

let dataDir: string
let lake: RunningLake
let client: SanityClient
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'iop-seal-'))
  lake = await runLake(readSettings({LAKE_DATA: dataDir}, '/'), {port: 0})
  client = toClient(lake.url, lake.token).withConfig({perspective: 'raw'})
})
afterEach(async () => {
  await lake.close()
  await rm(dataDir, {recursive: true, force: true})
})

const faq = {_id: 'faq', _type: 'faq', language: 'en', question: 'How long does it last?'}

async function store(...documents: readonly SanityDocumentLike[]): Promise<void> {
  const transaction = client.transaction()
  for (const document of documents) transaction.createOrReplace({...document})
  await transaction.commit()
}

const all = () => client.fetch<SanityDocument[]>('*[] | order(_id)')

/** A way to the lake on which `meanwhile` happens after each time that somebody has read all documents. */
async function serveDetour(meanwhile: () => Promise<unknown>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const {authorization = '', 'content-type': type = 'application/json'} = request.headers
    const body = request.method === 'POST' ? await buffer(request) : null
    const answer = await fetch(new URL(request.url ?? '/', lake.url), {
      method: request.method ?? 'GET',
      headers: {authorization, 'content-type': type},
      ...(body && {body}),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    if (request.url?.includes('/data/export/')) await meanwhile()
    response.writeHead(answer.status, {'content-type': 'application/json'}).end(bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function toUrl(server: Server): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

describe('sealing what is in the lake', () => {
  test('stores hashes where none or another is, and nothing the second time', async () => {
    const right = {...faq, _id: 'right', question: 'Is it right?'}
    const many = Array.from({length: 120}, (_, index) => ({...faq, _id: `faq-${index}`}))
    await store(faq, {...right, contentHash: await hashContent(right)}, ...many)
    expect(await sealContent(client)).toBe(121)
    const sealed = await all()
    for (const document of sealed) {
      expect(document['contentHash']).toBe(await hashContent(document))
    }
    expect(await sealContent(client)).toBe(0)
    expect(await all()).toEqual(sealed)
  })

  test('leaves drafts, versions and other types as they are', async () => {
    await store(
      {...faq, _id: 'drafts.faq'},
      {...faq, _id: 'versions.r1.faq'},
      {_id: 'topic', _type: 'topic'},
      {_id: 'other', _type: 'somethingElse'},
    )
    const before = await all()
    expect(await sealContent(client)).toBe(0)
    expect(await all()).toEqual(before)
  })

  test('seals what somebody publishes in between as it is then', async () => {
    await store(faq)
    let isFirst = true
    const detour = await serveDetour(async () => {
      if (isFirst) await client.patch('faq').set({question: 'And now?'}).commit()
      isFirst = false
    })
    expect(await sealContent(toClient(toUrl(detour), lake.token))).toBe(1)
    detour.close()
    expect(await all()).toMatchObject([
      {question: 'And now?', contentHash: await hashContent({...faq, question: 'And now?'})},
    ])
  })

  test('gives up where documents never rest', async () => {
    await store(faq)
    let count = 0
    const detour = await serveDetour(() =>
      client
        .patch('faq')
        .set({question: `Change ${(count += 1)}`})
        .commit(),
    )
    await expect(sealContent(toClient(toUrl(detour), lake.token))).rejects.toThrow(
      'Others publish at the same time.',
    )
    detour.close()
    const [stored] = await all()
    expect(stored).not.toHaveProperty('contentHash')
  })
})
