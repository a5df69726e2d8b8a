import {createServer} from 'node:http'
import type {Server} from 'node:http'
import {afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test} from 'vitest'
import {createContentClient} from './createContentClient.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'
import {ContentParameterError} from './errors/ContentParameterError.ts'
import {isContentError} from './errors/ContentError.ts'
import {isContentValidationError} from './errors/ContentValidationError.ts'
import type {ProgramPage} from './generated/types.ts'
import type {ProgramPageDraft} from './generated/draftTypes.ts'
import {faqsQuery, programPageQuery, routesQuery} from './queries/index.ts'
import {listen} from './testing/listen.ts'

let server: Server
let apiHost: string
let requests: {url: URL; headers: Record<string, unknown>}[] = []
let answer: {status: number; body: unknown} = {status: 200, body: {result: null}}

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push({url: new URL(request.url ?? '', apiHost), headers: request.headers})
    response.writeHead(answer.status, {'content-type': 'application/json'})
    response.end(JSON.stringify(answer.body))
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  requests = []
  answer = {status: 200, body: {result: null}}
})

const local = {projectId: 'local', dataset: 'production'}
const refuse = (issue: Error) => {
  throw issue
}
const route = {
  cursor: 'faq/what-is-an-iop/faq-1',
  _id: 'faq-1',
  _type: 'faq',
  _updatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  slug: 'what-is-an-iop',
  title: 'What is an IOP?',
  noIndex: false,
  translations: [],
}

describe('the request', () => {
  test('is one, to the embedded lake, with the parameters and their defaults', async () => {
    const content = createContentClient({...local, apiHost})
    answer.body = {result: [route]}
    requests = []
    expect(await content.fetch(routesQuery, {language: 'es'})).toEqual([route])
    expect(requests).toHaveLength(1)
    const [{url, headers} = {url: new URL(apiHost), headers: {}}] = requests
    expect(url.pathname).toBe('/v2025-02-19/data/query/production')
    expect(url.searchParams.get('query')).toBe(routesQuery.groq)
    expect(url.searchParams.get('$language')).toBe('"es"')
    expect(url.searchParams.get('perspective')).toBe('published')
    expect(headers['x-sanity-project-id']).toBe('local')
    expect(headers['authorization']).toBeUndefined()
  })

  test('fills in the default language, and null for a filter that is left out', async () => {
    answer.body = {result: []}
    await createContentClient({...local, apiHost}).fetch(faqsQuery, {topic: 'cost'})
    const params = requests[0]?.url.searchParams
    expect(params?.get('$language')).toBe('"en"')
    expect(params?.get('$topic')).toBe('"cost"')
    expect(params?.get('$page')).toBe('null')
  })

  test('carries the token, and asks for drafts where told', async () => {
    const content = createContentClient({...local, apiHost, token: 'secret', perspective: 'drafts'})
    await content.fetch(programPageQuery, {slug: 'iop'})
    expect(requests[0]?.headers['authorization']).toBe('Bearer secret')
    expect(requests[0]?.url.searchParams.get('perspective')).toBe('drafts')
  })

  test('asks for another perspective where one fetch says so, and only then', async () => {
    const content = createContentClient({...local, apiHost, token: 'secret'})
    await content.fetch(programPageQuery, {slug: 'iop'}, {perspective: 'raw'})
    await content.fetch(programPageQuery, {slug: 'iop'})
    const perspectives = requests.map(({url}) => url.searchParams.get('perspective'))
    expect(perspectives).toEqual(['raw', 'published'])
  })

  test('takes null for a filter that is left out', async () => {
    answer.body = {result: []}
    await createContentClient({...local, apiHost}).fetch(faqsQuery, {topic: null, page: 'iop'})
    expect(requests[0]?.url.searchParams.get('$topic')).toBe('null')
    expect(requests[0]?.url.searchParams.get('$page')).toBe('"iop"')
  })
})

describe('the result', () => {
  test('is null where there is no such page', async () => {
    const content = createContentClient({...local, apiHost})
    const page = await content.fetch(programPageQuery, {slug: 'nowhere'})
    expect(page).toBeNull()
    expectTypeOf(page).toEqualTypeOf<ProgramPage | null>()
  })

  test('has the type of the perspective', async () => {
    const content = createContentClient({...local, apiHost, token: 'secret', perspective: 'drafts'})
    const draft = await content.fetch(programPageQuery, {slug: 'iop'})
    expectTypeOf(draft).toEqualTypeOf<ProgramPageDraft | null>()
    const published = await content.fetch(
      programPageQuery,
      {slug: 'iop'},
      {perspective: 'published'},
    )
    expectTypeOf(published).toEqualTypeOf<ProgramPage | null>()
  })

  test('that is broken has an error with every issue and its document', async () => {
    answer.body = {result: [route, {...route, _id: 'faq-2', title: 7, slug: null}]}
    const content = createContentClient({...local, apiHost, onIssue: refuse})
    const error: unknown = await content.fetch(routesQuery).catch((reason: unknown) => reason)
    if (!isContentValidationError(error)) throw error
    expect(error).toMatchObject({
      query: 'routes',
      documentId: 'faq-2',
      path: '[1].slug',
      expected: 'string',
      received: 'null',
    })
    expect(error.issues.map(({path, received}) => [path, received])).toEqual([
      ['[1].slug', 'null'],
      ['[1].title', 'number'],
    ])
    expect(error.message).toContain('"slug" of document "faq-2" is null, not string')
    expect(isContentError(error)).toBe(true)
  })

  test('tells the type of a document that stands in the place of another', async () => {
    answer.body = {result: [{...route, _type: 'person'}]}
    const content = createContentClient({...local, apiHost, onIssue: refuse})
    await expect(content.fetch(routesQuery)).rejects.toThrow(
      '"_type" of document "faq-1" is "person", not "condition" | "faq"',
    )
  })

  test('of drafts may lack what published content has', async () => {
    answer.body = {result: [{...route, slug: null}]}
    const content = createContentClient({...local, apiHost, token: 'secret', perspective: 'drafts'})
    expect(await content.fetch(routesQuery)).toEqual([{...route, slug: null}])
    answer.body = {result: [{...route, slug: 7}]}
    await expect(content.fetch(routesQuery, {}, {onIssue: refuse})).rejects.toThrow(
      '"slug" of document "faq-1"',
    )
  })
})

describe('parameters that do not fit are refused before a request', () => {
  const fetch = (params: unknown) =>
    // @ts-expect-error: what the type refuses is checked at run time too
    createContentClient({...local, apiHost}).fetch(programPageQuery, params)

  test.each([
    [{}, 'needs the parameter "slug"'],
    [{slug: undefined}, 'needs the parameter "slug"'],
    [{slug: 7}, 'needs "slug" to be a string, not a number'],
    [{slug: null}, 'needs "slug" to be a string, not null'],
    [{slug: 'iop', locale: 'en'}, 'has no parameter "locale"'],
    [{slug: 'iop', constructor: 1}, 'has no parameter "constructor"'],
    [{slugg: 'iop'}, 'has no parameter "slugg"'],
    ['iop', 'needs its parameters as an object, not "iop"'],
  ])('%j', async (params, problem) => {
    await expect(fetch(params)).rejects.toThrow(ContentParameterError)
    await expect(fetch(params)).rejects.toThrow(
      `Query "programPage" ${problem}. It takes {slug: string, language?: string | string[]}.`,
    )
    expect(requests).toHaveLength(0)
  })
})

describe('options that do not fit are refused', () => {
  test.each([
    [{...local, projectId: ''}, 'must contain `projectId`'],
    [{...local, dataset: ''}, 'give "dataset"'],
    [{...local, dataset: 'No Such'}, 'Datasets can only contain'],
    [{...local, projectId: 'a b'}, 'projectId'],
    [{...local, apiVersion: 'yesterday'}, 'API version'],
    [{...local, perspective: 'drafts' as const}, '"perspective" needs a "token"'],
    [{...local, apiHost: 'localhost:4747'}, 'give "apiHost" as in http://localhost:4747'],
    [{...local, apiHost: 'https://'}, 'give "apiHost"'],
  ])('%j', (config, problem) => {
    expect(() => createContentClient(config)).toThrow(ContentConfigurationError)
    expect(() => createContentClient(config)).toThrow(problem)
  })

  test('drafts in one fetch need a token too', async () => {
    const content = createContentClient({...local, apiHost})
    await expect(content.fetch(routesQuery, {}, {perspective: 'drafts'})).rejects.toThrow(
      'with a "token", drafts or raw',
    )
  })
})
