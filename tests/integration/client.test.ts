import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ContentHttpError, createContentClient, isContentValidationError} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import type {ContentLakeServer} from '@iop-content/content-lake/node'
import {demoDocuments} from '@iop-content/schemas/demo'
import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'

const token = 'a-token-for-this-test-0123456789abcdef'
const local = {projectId: 'local', dataset: 'production'}
let folder: string
let server: ContentLakeServer
let editor: SanityClient
const logged: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-client-'))
  const {lake} = await openContentLake({
    dataDir: folder,
    env: {LAKE_TOKEN: token},
    trustedOrigins: [],
    log: ({message}) => logged.push(message),
  })
  server = await serveContentLake({lake, port: 0})
  editor = createClient({
    ...local,
    apiHost: server.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token,
    perspective: 'raw',
  })
  const transaction = editor.transaction()
  for (const document of demoDocuments) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync'})
})

afterAll(async () => {
  await server.close()
  await rm(folder, {recursive: true})
})

/** An address that the demonstration content has for a query of one document. */
const toSlug = (type: string) => {
  const document = demoDocuments.find(({_type}) => _type === type)
  return document && 'slug' in document ? Object(document.slug).current : undefined
}

const lists = [
  queries.programPagesQuery,
  queries.therapiesQuery,
  queries.mythsQuery,
  queries.faqsQuery,
  queries.guidesQuery,
  queries.routesQuery,
]

test.each(lists.map((query) => [query.name, query] as const))(
  '%s lists the demonstration content, without a credential',
  async (_name, query) => {
    const content = createContentClient({...local, apiHost: server.url})
    const list: readonly unknown[] = await content.fetch<object, readonly unknown[], unknown>(
      query,
      {},
    )
    expect(list.length).toBeGreaterThan(0)
  },
)

const pages = [
  queries.programPageQuery,
  queries.therapyQuery,
  queries.mythQuery,
  queries.guideQuery,
]

test.each(pages.map((query) => [query.name, query] as const))(
  '%s reads a page with immediate help on it, and null where there is none',
  async (name, query) => {
    const content = createContentClient({...local, apiHost: server.url})
    const page = await content.fetch<{slug: string}, unknown, unknown>(query, {slug: toSlug(name)})
    expect(page).toMatchObject({_type: name, crisisResources: expect.any(Array)})
    expect(page).not.toMatchObject({crisisResources: []})
    const none = await content.fetch<{slug: string}, unknown, unknown>(query, {slug: 'nowhere'})
    expect(none).toBeNull()
  },
)

test('the provider is read', async () => {
  const content = createContentClient({...local, apiHost: server.url})
  const provider = await content.fetch(queries.providerQuery)
  expect(provider?.telephone).toBe('+1 562 554 6634')
})

test('a draft that lacks what a page needs comes back with nulls, for those who may see it', async () => {
  const draft = {
    _id: 'drafts.unfinished',
    _type: 'myth',
    language: 'en',
    slug: {current: 'unfinished'},
  }
  await editor.create(draft)
  const drafts = createContentClient({...local, apiHost: server.url, token, perspective: 'drafts'})
  expect(await drafts.fetch(queries.mythQuery, {slug: 'unfinished'})).toMatchObject({fact: null})
  const published = createContentClient({...local, apiHost: server.url})
  expect(await published.fetch(queries.mythQuery, {slug: 'unfinished'})).toBeNull()
  await editor.delete(draft._id)
})

test('a published document that breaks the schema is named', async () => {
  const broken = {_id: 'broken', _type: 'myth', language: 'en', slug: {current: 'broken'}, fact: 7}
  await editor.create(broken)
  const content = createContentClient({...local, apiHost: server.url})
  const error: unknown = await content
    .fetch(queries.mythQuery, {slug: 'broken'})
    .catch((reason: unknown) => reason)
  await editor.delete(broken._id)
  if (!isContentValidationError(error)) throw error
  expect(error).toMatchObject({query: 'myth', documentId: 'broken'})
  expect(error.issues).toContainEqual({
    path: 'fact',
    expected: 'string',
    received: 'number',
    documentId: 'broken',
  })
})

test('drafts with a token that the lake does not know are refused by the lake', async () => {
  const other = createContentClient({
    ...local,
    apiHost: server.url,
    token: 'another-token-0123456789abcdefghij',
    perspective: 'drafts',
  })
  await expect(other.fetch(queries.routesQuery)).rejects.toThrow(ContentHttpError)
})

test('the lake has nothing to complain of', () => {
  expect(logged).toEqual([])
})
