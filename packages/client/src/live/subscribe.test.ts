import {createServer} from 'node:http'
import type {Server, ServerResponse} from 'node:http'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {createContentClient} from '../createContentClient.ts'
import {ContentHttpError} from '../errors/ContentHttpError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {topicsQuery} from '../queries/index.ts'
import {listen} from '../testing/listen.ts'
import {subscribe} from './index.ts'

let server: Server
let apiHost: string
let streams: ServerResponse[] = []
let connections = 0
let reads: URL[] = []
let refusal: number | undefined
let answerRead: (response: ServerResponse) => void

const answer = (response: ServerResponse) =>
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({result: [], syncTags: ['s1:topic']}))

const send = (stream: ServerResponse, event: string, id: string, data: object) =>
  stream.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`)

const sendAll = (event: string, id: string, data: object = {}) => {
  for (const stream of streams) send(stream, event, id, data)
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', apiHost)
    if (!url.pathname.includes('/live/events/')) {
      if (url.pathname.includes('/data/query/')) reads.push(url)
      answerRead(response)
      return
    }
    connections += 1
    if (refusal) {
      response.writeHead(refusal).end()
      return
    }
    response.writeHead(200, {'content-type': 'text/event-stream'})
    response.write('retry: 20\n\n')
    streams.push(response)
    send(response, 'welcome', `welcome-${connections}`, {})
  })
  apiHost = await listen(server)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  streams = []
  connections = 0
  reads = []
  refusal = undefined
  answerRead = answer
})

const connect = () => createContentClient({projectId: 'local', dataset: 'production', apiHost})

/** Follows the topics; `next` waits for what the listener hears next. */
function follow(content = connect()) {
  const heard: unknown[] = []
  let wake = () => {}
  const hear = (value: unknown) => {
    heard.push(value)
    wake()
  }
  const unsubscribe = subscribe(content, topicsQuery, {}, {next: hear, error: hear})
  const next = async (): Promise<unknown> => {
    while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    return heard.shift()
  }
  return {next, heard, unsubscribe}
}

const positions = () => reads.map(({searchParams}) => searchParams.get('lastLiveEventId'))

test('it reads at once, and again for a write that has one of the tags, from there on', async () => {
  const live = follow()
  expect(await live.next()).toEqual([])
  sendAll('message', 'write-1', {tags: ['s1:other']})
  sendAll('message', 'write-2', {tags: ['s1:other', 's1:topic']})
  expect(await live.next()).toEqual([])
  expect(positions()).toEqual([null, 'write-2'])
  live.unsubscribe()
})

test('a write during a read is not missed', async () => {
  let isFirst = true
  answerRead = (response) => {
    if (isFirst) sendAll('message', 'write-1', {tags: ['s1:topic']})
    setTimeout(() => answer(response), isFirst ? 60 : 0)
    isFirst = false
  }
  const live = follow()
  await live.next()
  await live.next()
  expect(positions()).toEqual([null, 'write-1'])
  live.unsubscribe()
})

test('after a restart, and after a connection that broke, it reads again', async () => {
  const live = follow()
  await live.next()
  sendAll('restart', 'restart-1')
  await live.next()
  expect(positions()).toEqual([null, 'restart-1'])
  streams.pop()?.end()
  await live.next()
  expect(connections).toBe(2)
  expect(reads).toHaveLength(3)
  live.unsubscribe()
})

test('all subscriptions of a client share one stream, which ends with the last', async () => {
  const content = connect()
  const [first, second] = [follow(content), follow(content)]
  await Promise.all([first.next(), second.next()])
  expect(connections).toBe(1)
  first.unsubscribe()
  sendAll('message', 'write-1', {tags: ['s1:topic']})
  expect(await second.next()).toEqual([])
  expect(first.heard).toEqual([])
  const closed = new Promise((resolve) => streams[0]?.on('close', resolve))
  second.unsubscribe()
  await closed
})

test('a read that fails is told, and the next news are a new attempt', async () => {
  answerRead = (response) => response.writeHead(400).end('No.')
  const live = follow()
  expect(await live.next()).toBeInstanceOf(ContentHttpError)
  answerRead = answer
  sendAll('message', 'write-1', {tags: ['s1:other']})
  expect(await live.next()).toEqual([])
  live.unsubscribe()
})

test('the end of live events is told, after what there is to read', async () => {
  const live = follow()
  await live.next()
  sendAll('goaway', 'end', {reason: 'too many connections'})
  const error = await live.next()
  expect(error).toBeInstanceOf(ContentNetworkError)
  expect(String(error)).toContain('Query "topics": no more live events')
  live.unsubscribe()
})

test('a lake without live events is read once, and that is told', async () => {
  refusal = 404
  const live = follow()
  const heard = [await live.next(), await live.next()]
  expect(heard).toContainEqual([])
  expect(heard).toContainEqual(expect.any(ContentNetworkError))
  live.unsubscribe()
})

test('while no stream can be had, it has read what there is', async () => {
  refusal = 204
  const live = follow()
  expect(await live.next()).toEqual([])
  refusal = undefined
  expect(await live.next()).toEqual([])
  sendAll('message', 'write-1', {tags: ['s1:topic']})
  expect(await live.next()).toEqual([])
  expect(positions()).toEqual([null, null, 'write-1'])
  live.unsubscribe()
})
