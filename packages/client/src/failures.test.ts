import {createServer} from 'node:http'
import type {Server, ServerResponse} from 'node:http'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {ContentHttpError} from './errors/ContentHttpError.ts'
import {ContentNetworkError} from './errors/ContentNetworkError.ts'
import {programPageQuery, routesQuery} from './queries/index.ts'
import {connectTo} from './testing/connectTo.ts'
import {listen} from './testing/listen.ts'

let server: Server
let apiHost: string
let respond: (response: ServerResponse) => void = (response) => response.end()

beforeAll(async () => {
  server = createServer((_request, response) => respond(response))
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const connect = (options?: {maxRetries?: number}) => connectTo(apiHost, options)

const answers: Array<[string, string, string]> = [
  ['the page of another server', 'text/html', '<!doctype html><title>A Studio</title>'],
  ['another JSON', 'application/json', '{"hello": 1}'],
  ['a list', 'application/json', '[]'],
  ['null', 'application/json', 'null'],
  ['half of an answer', 'application/json', '{"result": ['],
  ['nothing', 'text/plain', ''],
]

test.each(answers)('%s is told from an answer of a Content Lake', async (_what, type, body) => {
  respond = (response) => response.setHeader('content-type', type).end(body)
  const fetched = connect().fetch(programPageQuery, {slug: 'iop'})
  await expect(fetched).rejects.toThrow(ContentNetworkError)
  await expect(fetched).rejects.toThrow(
    `Query "programPage": what answers at ${apiHost} is no Content Lake. Check "apiHost".`,
  )
})

test.each([404, 405])(
  'a status %i with a page is told from one of a Content Lake',
  async (status) => {
    respond = (response) => response.writeHead(status, {'content-type': 'text/html'}).end('<p>No.')
    const fetched = connect().fetch(routesQuery)
    await expect(fetched).rejects.toThrow(ContentNetworkError)
    await expect(fetched).rejects.toMatchObject({
      message: `Query "routes": what answers at ${apiHost} is no Content Lake. Check "apiHost".`,
      cause: expect.objectContaining({statusCode: status}),
    })
  },
)

const gone: Array<[number, string, string]> = [
  [502, '<p>No.', 'HTTP 502 Bad Gateway (<p>No.)'],
  [404, '', 'HTTP 404 Not Found'],
  [503, '', 'HTTP 503 Service Unavailable'],
]

test.each(gone)('a status %i with the body %j is told', async (status, body, reason) => {
  respond = (response) => response.writeHead(status, {'content-type': 'text/html'}).end(body)
  const fetched = connect({maxRetries: 0}).fetch(routesQuery)
  await expect(fetched).rejects.toThrow(ContentHttpError)
  await expect(fetched).rejects.toMatchObject({
    query: 'routes',
    status,
    message: `Query "routes": the Content Lake answered ${status}. ${reason}`,
    cause: expect.objectContaining({statusCode: status}),
  })
})

test('a status alone says whom to ask', async () => {
  respond = (response) => response.writeHead(418, '').end()
  await expect(connect().fetch(routesQuery)).rejects.toThrow(
    `the Content Lake answered 418. It gave no reason; ask who runs ${apiHost}.`,
  )
})

const query = '*[_type=="faq"&&_id in path("a")]'
const echoes: Array<[string, object]> = [
  ['an address', {message: `Not found: https://lake.test/v1/query?query=${query}`}],
  [
    'GROQ that cannot be parsed',
    {error: {type: 'queryParseError', query, start: 3, end: 4, description: 'expected "]"'}},
  ],
]

test.each(echoes)('a reason with %s is told without the query', async (_what, body) => {
  respond = (response) =>
    response.writeHead(400, {'content-type': 'application/json'}).end(JSON.stringify(body))
  const fetched = connect().fetch(routesQuery)
  await expect(fetched).rejects.toThrow(ContentHttpError)
  await expect(fetched).rejects.toThrow(/https:\/\/lake\.test|expected "]"/)
  await expect(fetched).rejects.not.toThrow('_type')
})

test('a status is told with the reason that the Content Lake gave', async () => {
  const body = {statusCode: 400, error: 'Bad Request', message: 'unexpected token'}
  respond = (response) =>
    response.writeHead(400, {'content-type': 'application/json'}).end(JSON.stringify(body))
  const fetched = connect().fetch(routesQuery)
  await expect(fetched).rejects.toThrow(ContentHttpError)
  await expect(fetched).rejects.toMatchObject({
    query: 'routes',
    status: 400,
    message: expect.stringContaining('unexpected token'),
    cause: expect.objectContaining({statusCode: 400}),
  })
})

test('a connection that is refused is told by its reason', async () => {
  const closed = createServer()
  const unbound = await listen(closed)
  await new Promise((resolve) => closed.close(resolve))
  const fetched = connectTo(unbound).fetch(routesQuery)
  await expect(fetched).rejects.toThrow(ContentNetworkError)
  await expect(fetched).rejects.toMatchObject({
    message: expect.stringContaining(`${unbound} (connect ECONNREFUSED ${new URL(unbound).host})`),
    cause: expect.any(Error),
  })
})

test('a request that was aborted stays an AbortError', async () => {
  const fetched = connect().fetch(routesQuery, {}, {signal: AbortSignal.abort()})
  await expect(fetched).rejects.toMatchObject({name: 'AbortError'})
})

test('a request that was aborted rejects with the reason it was given', async () => {
  const reason = new Error('the reader left')
  const options = {signal: AbortSignal.abort(reason)}
  await expect(connect().fetch(routesQuery, {}, options)).rejects.toBe(reason)
})

test('a signal that ran out of time is an answer that did not come', async () => {
  respond = () => {}
  const options = {signal: AbortSignal.timeout(20)}
  await expect(connect().fetch(routesQuery, {}, options)).rejects.toThrow(ContentNetworkError)
})

test('code that does not load is told, with its cause', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const load = () => Promise.reject(cause)
  const loadNoSchemas = async () => ({...(await programPageQuery.loadRest()), loadSchemas: load})
  respond = (response) =>
    response.setHeader('content-type', 'application/json').end('{"result": {"slug": 7}}')
  for (const loadRest of [load, loadNoSchemas]) {
    for (const perspective of ['published', 'drafts'] as const) {
      const fetched = connect().fetch({...programPageQuery, loadRest}, {slug: 'iop'}, {perspective})
      await expect(fetched).rejects.toThrow(ContentNetworkError)
      await expect(fetched).rejects.toMatchObject({
        query: 'programPage',
        cause,
        message: `Query "programPage": ${String(cause)}. Reload the page.`,
      })
    }
  }
})

test('without the code that tells of failures, a failure stands for itself', async () => {
  const loadRest = () => Promise.reject(new TypeError('Failed to fetch'))
  respond = (response) => response.writeHead(404).end('No such dataset')
  const fetched = connect().fetch({...routesQuery, loadRest})
  await expect(fetched).rejects.toThrow(ContentNetworkError)
  await expect(fetched).rejects.toMatchObject({
    message: expect.stringContaining('No such dataset'),
    cause: expect.objectContaining({statusCode: 404}),
  })
})
