import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {WebSocketServer, type WebSocket as ServerSocket} from 'ws'
import {createStreamCarrier} from './StreamCarrier.ts'
import {
  streamCarrierPath,
  type StreamCarrierReply,
  type StreamCarrierRequest,
} from './streamProtocol.ts'

const path = '/v2025-02-19/data/listen/production?query=*'
const headers = {'content-type': 'text/event-stream'}

describe('createStreamCarrier', () => {
  let server: WebSocketServer
  let lakeUrl: string
  let sockets: ServerSocket[]
  let received: StreamCarrierRequest[]

  beforeEach(async () => {
    sockets = []
    received = []
    server = new WebSocketServer({port: 0, host: '127.0.0.1', path: streamCarrierPath})
    server.on('connection', (socket) => {
      sockets.push(socket)
      socket.on('message', (text) => {
        received.push(JSON.parse(String(text)))
        server.emit('request', received.at(-1))
      })
    })
    await once(server, 'listening')
    // why: a server on a TCP port, so never a pipe's name.
    lakeUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterEach(() => {
    for (const socket of sockets) socket.terminate()
    server.close()
  })

  const nextRequest = async (): Promise<StreamCarrierRequest> => (await once(server, 'request'))[0]
  const reply = (message: StreamCarrierReply) => sockets.at(-1)?.send(JSON.stringify(message))

  test('a stream arrives as the body of a response, and ends with it', async () => {
    const carrier = createStreamCarrier(lakeUrl)
    const opened = carrier.open(path, new Headers({Authorization: 'Bearer secret'}))
    const {id} = await nextRequest()
    expect(received).toEqual([{type: 'open', id, path, headers: {authorization: 'Bearer secret'}}])

    reply({type: 'response', id, status: 200, headers})
    const response = await opened
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream',
    ])
    reply({type: 'chunk', id, text: 'event: welcome\n'})
    reply({type: 'chunk', id, text: 'data: "réussi"\n\n'})
    reply({type: 'end', id})
    expect(await response.text()).toBe('event: welcome\ndata: "réussi"\n\n')
  })

  test('many streams share one socket, and each gets its own words', async () => {
    const carrier = createStreamCarrier(lakeUrl)
    const opened = Array.from({length: 20}, () => carrier.open(path, new Headers()))
    while (received.length < 20) await nextRequest()
    for (const {id} of received.toReversed()) {
      reply({type: 'response', id, status: 200, headers})
      reply({type: 'chunk', id, text: `stream ${id}`})
      reply({type: 'end', id})
    }
    const texts = await Promise.all(opened.map(async (response) => (await response).text()))
    expect(texts).toEqual(received.map(({id}) => `stream ${id}`))
    expect(sockets).toHaveLength(1)
  })

  test('a refused stream keeps its status and body', async () => {
    const opened = createStreamCarrier(lakeUrl).open(path, new Headers())
    const {id} = await nextRequest()
    reply({type: 'response', id, status: 401, headers: {'content-type': 'application/json'}})
    reply({type: 'chunk', id, text: '{"statusCode":401}'})
    reply({type: 'end', id})
    const response = await opened
    expect([response.status, await response.json()]).toEqual([401, {statusCode: 401}])
  })

  test('an abort gives the stream up on both sides', async () => {
    const controller = new AbortController()
    const opened = createStreamCarrier(lakeUrl).open(path, new Headers(), controller.signal)
    const {id} = await nextRequest()
    reply({type: 'response', id, status: 200, headers})
    const {body} = await opened
    const reading = body?.getReader().read()
    controller.abort()
    await expect(reading).rejects.toThrow('aborted')
    expect(await nextRequest()).toEqual({type: 'close', id})
  })

  test('an aborted signal opens nothing', async () => {
    const carrier = createStreamCarrier(lakeUrl)
    await expect(carrier.open(path, new Headers(), AbortSignal.abort())).rejects.toThrow('aborted')
    expect(sockets).toHaveLength(0)
  })

  test('a reader that cancels closes the stream', async () => {
    const opened = createStreamCarrier(lakeUrl).open(path, new Headers())
    const {id} = await nextRequest()
    reply({type: 'response', id, status: 200, headers})
    await (await opened).body?.cancel()
    expect(await nextRequest()).toEqual({type: 'close', id})
  })

  test('an error ends a stream before and after its response', async () => {
    const carrier = createStreamCarrier(lakeUrl)
    const before = carrier.open(path, new Headers())
    const first = await nextRequest()
    reply({type: 'error', id: first.id, message: 'the lake is closing'})
    await expect(before).rejects.toThrow('the lake is closing')

    const after = carrier.open(path, new Headers())
    const second = await nextRequest()
    reply({type: 'response', id: second.id, status: 200, headers})
    const response = await after
    reply({type: 'error', id: second.id, message: 'the lake is closing'})
    await expect(response.text()).rejects.toThrow('the lake is closing')
  })

  test('a lost socket breaks its streams, and the next stream makes a new one', async () => {
    const carrier = createStreamCarrier(lakeUrl)
    const lost = carrier.open(path, new Headers())
    await nextRequest()
    sockets[0]?.terminate()
    await expect(lost).rejects.toThrow(`No connection to ${lakeUrl}`)

    const opened = carrier.open(path, new Headers())
    const {id} = await nextRequest()
    reply({type: 'response', id, status: 200, headers})
    reply({type: 'end', id})
    expect(await (await opened).text()).toBe('')
    expect(sockets).toHaveLength(2)
  })

  test('nobody at the address is an error, not a wait', async () => {
    const carrier = createStreamCarrier('http://127.0.0.1:9')
    await expect(carrier.open(path, new Headers())).rejects.toThrow('No connection')
  })
})
