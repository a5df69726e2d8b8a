import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {WebSocket} from 'ws'
import {openSocket} from '../testing/openSocket.ts'
import {openTestLake, studioOrigin, type TestLake} from '../testing/openTestLake.ts'
import {streamCarrierPath} from './streamProtocol.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await openTestLake('over HTTP')
})
afterAll(() => lake.close())

const connect = (path: string, headers: Record<string, string> = {origin: studioOrigin}) =>
  openSocket(lake.url.replace('http', 'ws') + path, headers)

describe('the upgrade', () => {
  it.each([
    ['https://evil.example', 403],
    ['http://localhost:5173', 403],
    ['null', 403],
  ])('is refused to a page of %s', async (origin, status) => {
    expect(await connect(streamCarrierPath, {origin}).catch(String)).toContain(String(status))
  })

  it('is refused under a foreign name', async () => {
    const refusal = await connect(streamCarrierPath, {host: 'evil.example'}).catch(String)
    expect(refusal).toContain('421')
  })

  it('is refused where nothing is served', async () => {
    expect(await connect('/v1/dream').catch(String)).toContain('404')
  })
})

describe('presence', () => {
  const path = '/v2022-06-30/socket/production?tag=sanity.studio'
  const call = async (
    socket: Awaited<ReturnType<typeof connect>>,
    method: string,
    params: Record<string, unknown> = {},
  ) => {
    socket.send({jsonrpc: '2.0', method, params: {...params, apiVersion: 'v1'}, id: method})
    return socket.until((message) => message['id'] === method)
  }
  const join = async (as: 'editor' | 'viewer') => {
    const socket = await connect(path)
    await call(socket, 'authorization', {authorization: `Bearer ${lake.tokens[as]}`})
    const {result} = await call(socket, 'presence_subscribe')
    return {socket, subscription: result}
  }

  it('tells the others who is there, where, and who has gone', async () => {
    const editor = await join('editor')
    const viewer = await join('viewer')
    await call(viewer.socket, 'presence_rollcall', {session: 's-viewer'})
    expect(await editor.socket.until(({method}) => method === 'presence_subscription')).toEqual({
      jsonrpc: '2.0',
      method: 'presence_subscription',
      params: {
        subscription: editor.subscription,
        result: {type: 'rollCall', i: 'p-viewer', session: 's-viewer'},
      },
    })
    const locations = [{type: 'document', documentId: 'faq-1', path: ['title']}]
    await call(editor.socket, 'presence_announce', {data: {sessionId: 's-editor', locations}})
    expect(
      await viewer.socket.until(({method}) => method === 'presence_subscription'),
    ).toMatchObject({
      params: {result: {type: 'state', i: 'p-editor', m: {sessionId: 's-editor', locations}}},
    })
    editor.socket.close()
    expect(
      await viewer.socket.until(({method}) => method === 'presence_subscription'),
    ).toMatchObject({
      params: {result: {type: 'disconnect', i: 'p-editor', m: {session: 's-editor'}}},
    })
    viewer.socket.close()
  })

  it('says that it does not know a method', async () => {
    const {socket} = await join('editor')
    expect(await call(socket, 'toString')).toMatchObject({error: {code: -32601}})
    socket.close()
  })

  it('ends where the token is missing or unknown, and where the dataset is', async () => {
    const silent = await connect(path)
    silent.send({jsonrpc: '2.0', method: 'presence_subscribe', params: {}, id: 1})
    expect(await silent.closed).toBe(4001)
    const wrong = await connect(path)
    const params = {authorization: `Bearer ${'x'.repeat(32)}`}
    wrong.send({jsonrpc: '2.0', method: 'authorization', params, id: 1})
    expect(await wrong.closed).toBe(4001)
    expect(await (await connect('/v1/socket/other')).closed).toBe(4004)
  })
})

describe('the stream carrier', () => {
  const open = (id: string, path: string, as: 'editor' | 'nobody' = 'editor') => ({
    type: 'open',
    id,
    path,
    headers: as === 'editor' ? {authorization: `Bearer ${lake.tokens.editor}`} : {},
  })
  const everything = '/v2025-02-19/data/listen/production?query=*&includeResult=true'

  it('carries many streams at once', async () => {
    const socket = await connect(streamCarrierPath)
    const ids = Array.from({length: 20}, (_, index) => `stream-${index}`)
    for (const id of ids) socket.send(open(id, everything))
    for (const id of ids) {
      const message = await socket.until((reply) => reply['id'] === id && 'status' in reply)
      expect(message).toMatchObject({status: 200, headers: {'cache-control': 'no-cache'}})
      await socket.until((reply) => reply['id'] === id && String(reply['text']).includes('welcome'))
    }
    lake.dataset.commit([{create: {_id: 'carried', _type: 'faq', title: 'ä😀'}}], {author: 'x'})
    for (const id of ids) {
      await socket.until((reply) => reply['id'] === id && String(reply['text']).includes('ä😀'))
    }
    socket.close()
  })

  it('carries live events, and brings what was missed', async () => {
    const socket = await connect(streamCarrierPath)
    const path = '/v2025-02-19/data/live/events/production?includeDrafts=true'
    const has = (id: string, word: string) =>
      socket.until((reply) => reply['id'] === id && String(reply['text']).includes(word))
    socket.send(open('live', path))
    const welcome = String((await has('live', 'event: welcome'))['text'])
    const position = /^id: (\S+)$/m.exec(welcome)?.[1] ?? ''
    socket.send({type: 'close', id: 'live'})
    const options = {author: 'x', transactionId: 'told-later'}
    lake.dataset.commit([{create: {_id: 'drafts.live', _type: 'faq'}}], options)
    const {headers, ...request} = open('again', path)
    socket.send({...request, headers: {...headers, 'last-event-id': position}})
    expect(String((await has('again', 'event: message'))['text'])).toContain('id: told-later')
    socket.close()
  })

  it('closes one stream and keeps the other', async () => {
    const socket = await connect(streamCarrierPath)
    for (const id of ['a', 'b']) {
      socket.send(open(id, everything))
      await socket.until((reply) => reply['id'] === id && String(reply['text']).includes('welcome'))
    }
    socket.send({type: 'close', id: 'a'})
    socket.send({type: 'close', id: 'never opened'})
    // Messages are read in order: once this is refused, the stream before it is closed.
    socket.send(open('marker', '/'))
    await socket.until((reply) => reply['id'] === 'marker')
    lake.dataset.commit([{create: {_id: 'after', _type: 'faq'}}], {author: 'x'})
    const heard = await socket.until((reply) => String(reply['text']).includes('"after"'))
    expect(heard['id']).toBe('b')
    socket.send(open('a', everything))
    expect(await socket.until((reply) => reply['id'] === 'a')).toMatchObject({type: 'response'})
    socket.close()
  })

  it('carries a refusal with its status and body, and ends', async () => {
    const socket = await connect(streamCarrierPath)
    socket.send(open('no-token', everything, 'nobody'))
    expect(await socket.next()).toMatchObject({type: 'response', status: 401})
    expect(await socket.next()).toMatchObject({
      type: 'chunk',
      text: expect.stringContaining('token'),
    })
    expect(await socket.next()).toEqual({type: 'end', id: 'no-token'})
    socket.send(open('no-dataset', '/v1/data/listen/other?query=*'))
    expect(await socket.next()).toMatchObject({type: 'response', status: 404})
    socket.close()
  })

  it.each([
    '/v1/data/query/production?query=*',
    '/v1/data/listen/../export/production',
    '//evil.example/v1/data/listen/production',
  ])('carries nothing but streams: %s', async (path) => {
    const socket = await connect(streamCarrierPath)
    socket.send(open('x', path))
    expect(await socket.next()).toMatchObject({type: 'error', id: 'x'})
    socket.close()
  })

  it.each(['', '{', '[]', '{"type":"open","id":"x"}', '{"type":"open","id":1,"path":"/"}'])(
    'ends at a message that is none: %s',
    async (text) => {
      const socket = await connect(streamCarrierPath)
      socket.sendText(text)
      expect(await socket.closed).toBe(1008)
    },
  )

  it('lets the streams go when the page leaves, and ends them when the lake closes', async () => {
    const own = await openTestLake('over HTTP')
    const socket = await openSocket(own.url.replace('http', 'ws') + streamCarrierPath, {})
    const authorization = `Bearer ${own.tokens.editor}`
    socket.send({type: 'open', id: 'x', path: everything, headers: {authorization}})
    await socket.until((reply) => String(reply['text']).includes('welcome'))
    await own.close()
    expect(await socket.closed).toBe(1001)
    expect(socket.readyState()).toBe(WebSocket.CLOSED)
  })
})
