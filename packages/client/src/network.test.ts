import {getEventListeners} from 'node:events'
import {createServer} from 'node:http'
import type {Server, ServerResponse} from 'node:http'
import {afterAll, beforeAll, beforeEach, expect, expectTypeOf, test, vi} from 'vitest'
import {ContentHttpError} from './errors/ContentHttpError.ts'
import {ContentNetworkError} from './errors/ContentNetworkError.ts'
import type {Route} from './generated/types.ts'
import {faqsQuery, routesQuery} from './queries/index.ts'
import {connectTo} from './testing/connectTo.ts'
import {listen} from './testing/listen.ts'

let server: Server
let apiHost: string
let asked: URL[] = []
let respond: (response: ServerResponse) => void

const answerLater = (response: ServerResponse) =>
  setTimeout(
    () =>
      response
        .setHeader('content-type', 'application/json')
        .end('{"result": [], "syncTags": ["s1:a"]}'),
    20,
  )

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', apiHost))
    respond(response)
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  asked = []
  respond = answerLater
})

const connect = (options?: {maxRetries?: number}) => connectTo(apiHost, options)

test('the same read at the same time is one request, and a later one another', async () => {
  const content = connect()
  await Promise.all([content.fetch(faqsQuery), content.fetch(faqsQuery, {language: 'en'})])
  expect(asked).toHaveLength(1)
  await content.fetch(faqsQuery)
  expect(asked).toHaveLength(2)
})

test('a request that failed is not shared with who comes later', async () => {
  const content = connect()
  respond = (response) => response.writeHead(404).end('No such dataset')
  const both = [content.fetch(routesQuery), content.fetch(routesQuery)]
  for (const fetched of both) await expect(fetched).rejects.toThrow(ContentHttpError)
  expect(asked).toHaveLength(1)
  respond = answerLater
  expect(await content.fetch(routesQuery)).toEqual([])
})

test('another query, other parameters or another perspective have their own request', async () => {
  const content = connect()
  await Promise.all([
    content.fetch(routesQuery),
    content.fetch(faqsQuery),
    content.fetch(routesQuery, {language: 'es'}),
    content.fetch(routesQuery, {}, {perspective: 'drafts'}),
    content.fetch(routesQuery, {}, {lastLiveEventId: 'event'}),
  ])
  expect(asked).toHaveLength(5)
  expect(asked.map(({searchParams}) => searchParams.get('lastLiveEventId'))).toContain('event')
})

test('who aborts or runs out of time leaves a request to the others that wait for it', async () => {
  const content = connect()
  const [first, second] = [new AbortController(), new AbortController()]
  const reason = new Error('the reader left')
  const left = content.fetch(routesQuery, {}, {signal: first.signal})
  const late = content.fetch(routesQuery, {}, {timeout: 1})
  const stayed = content.fetch(routesQuery, {}, {signal: second.signal, timeout: 10_000})
  first.abort(reason)
  await expect(left).rejects.toBe(reason)
  await expect(late).rejects.toThrow(ContentNetworkError)
  expect(await stayed).toEqual([])
  expect(asked).toHaveLength(1)
})

test('a request ends when all who waited for it have left, and who comes later has another', async () => {
  const closed: Promise<void>[] = []
  respond = (response) => {
    closed.push(new Promise((resolve) => response.on('close', () => resolve())))
  }
  const content = connect()
  const controllers = [new AbortController(), new AbortController()]
  const reading = controllers.map(({signal}) => content.fetch(routesQuery, {}, {signal}))
  await vi.waitUntil(() => closed.length > 0)
  for (const [index, controller] of controllers.entries()) {
    controller.abort()
    await expect(reading[index]).rejects.toMatchObject({name: 'AbortError'})
  }
  respond = answerLater
  expect(await content.fetch(routesQuery)).toEqual([])
  await closed[0]
  expect(asked).toHaveLength(2)
})

test('a signal is not kept waiting for what was read', async () => {
  const {signal} = new AbortController()
  const content = connect()
  for (const _ of [1, 2, 3]) await content.fetch(routesQuery, {}, {signal})
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('an answer that does not come in time is none, and is told', async () => {
  respond = () => {}
  const {signal} = new AbortController()
  for (const options of [{timeout: 30}, {timeout: 30, signal}]) {
    await expect(connect().fetch(routesQuery, {}, options)).rejects.toThrow(ContentNetworkError)
  }
  expect(await connect().fetch(routesQuery, {}, {timeout: 5}).catch(String)).toContain('timeout')
})

/** An answer of which half comes, and no end. */
const stopHalfWay = (response: ServerResponse) =>
  response.writeHead(200, {'content-type': 'application/json'}).write('{"result": [')

test('an answer that stops half-way is waited for by nobody who comes later', async () => {
  respond = stopHalfWay
  const content = connect({maxRetries: 0})
  const first = content.fetch(routesQuery, {}, {timeout: 300}).catch(String)
  const second = content.fetch(routesQuery, {}, {timeout: 100}).catch(String)
  expect(await second).toContain('ContentNetworkError')
  respond = answerLater
  expect(await content.fetch(routesQuery)).toEqual([])
  expect(await first).toContain('ContentNetworkError')
})

test('without a time limit of its own, a read waits for a minute', async () => {
  respond = stopHalfWay
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})
  try {
    const fetched = connect({maxRetries: 0}).fetch(routesQuery).catch(String)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await fetched).toContain('ContentNetworkError')
  } finally {
    vi.useRealTimers()
  }
})

test('with a time limit too, who aborts gets the reason given', async () => {
  respond = () => {}
  const reason = new Error('the reader left')
  const controller = new AbortController()
  const options = {signal: controller.signal, timeout: 10_000}
  const fetched = connect().fetch(routesQuery, {}, options)
  controller.abort(reason)
  await expect(fetched).rejects.toBe(reason)
})

test.each([0, 1])(
  'a lake that is overloaded is asked again %i times where told so',
  async (maxRetries) => {
    respond = (response) => response.writeHead(503).end('Busy')
    const language = `x-${maxRetries}`
    const fetched = connect({maxRetries}).fetch(routesQuery, {language})
    await expect(fetched).rejects.toThrow(ContentHttpError)
    const own = asked.filter(({searchParams}) => searchParams.get('$language') === `"${language}"`)
    expect(own).toHaveLength(maxRetries + 1)
  },
)

test('a result comes with its tags where they are asked for', async () => {
  const tagged = await connect().fetchWithTags(routesQuery)
  expect(tagged).toEqual({data: [], issues: [], syncTags: ['s1:a']})
  expectTypeOf(tagged.data).toEqualTypeOf<Route[]>()
})
