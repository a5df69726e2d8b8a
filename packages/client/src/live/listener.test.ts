import {createServer} from 'node:http'
import type {Server, ServerResponse} from 'node:http'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {createContentClient} from '../createContentClient.ts'
import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'
import {ContentParameterError} from '../errors/ContentParameterError.ts'
import {mythQuery, topicsQuery} from '../queries/index.ts'
import {listen} from '../testing/listen.ts'
import {subscribe} from './index.ts'

let server: Server
let apiHost: string
let stream: ServerResponse | undefined

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!request.url?.includes('/live/events/')) {
      response.setHeader('content-type', 'application/json').end('{"result": []}')
      return
    }
    response.writeHead(200, {'content-type': 'text/event-stream'})
    response.write('event: welcome\nid: welcome\ndata: {}\n\n')
    stream = response
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const connect = () => createContentClient({projectId: 'local', dataset: 'production', apiHost})
const restart = () => stream?.write('event: restart\nid: restart\ndata: {}\n\n')

test.each([
  [
    'throws',
    (problem: Error) => {
      throw problem
    },
  ],
  ['rejects', (problem: Error) => Promise.reject(problem)],
])('a listener that %s is told of it, and goes on hearing', async (_how, fail) => {
  const heard: unknown[] = []
  const problem = new Error('cannot show it')
  const next = () => {
    heard.push('data')
    return fail(problem)
  }
  const unsubscribe = subscribe(
    connect(),
    topicsQuery,
    {},
    {next, error: (error) => heard.push(error)},
  )
  await vi.waitUntil(() => heard.length === 2)
  restart()
  await vi.waitUntil(() => heard.length === 4)
  expect(heard).toEqual(['data', problem, 'data', problem])
  unsubscribe()
})

test.each([undefined, null, {}, {next: () => {}}, {next: () => {}, error: 'log'}])(
  '%o is no listener, and that is said at once',
  (listener) => {
    // why: plain JavaScript hands over what it likes.
    const follow = () => subscribe(connect(), topicsQuery, {}, listener as never)
    expect(follow).toThrow(ContentConfigurationError)
    expect(follow).toThrow('give "next" and "error" as functions.')
  },
)

test.each([{slugg: 'iop'}, {}, 'iop'])('parameters such as %o are refused at once', (params) => {
  const follow = () =>
    // @ts-expect-error: what the type refuses is checked at run time too
    subscribe(connect(), mythQuery, params, {next: () => {}, error: () => {}})
  expect(follow).toThrow(ContentParameterError)
  expect(follow).toThrow('It takes {slug: string, language?: string | string[]}.')
})

test('what the listener of errors throws is uncaught, and it goes on hearing', async () => {
  const uncaught: unknown[] = []
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', (error) => uncaught.push(error))
  const problem = new Error('cannot tell')
  let count = 0
  const fail = () => {
    count += 1
    throw problem
  }
  const unsubscribe = subscribe(connect(), topicsQuery, {}, {next: fail, error: fail})
  await vi.waitUntil(() => uncaught.length === 1)
  restart()
  await vi.waitUntil(() => uncaught.length === 2)
  unsubscribe()
  process.removeAllListeners('uncaughtException')
  for (const other of others) process.on('uncaughtException', other)
  expect(uncaught).toEqual([problem, problem])
  expect(count).toBe(4)
})
