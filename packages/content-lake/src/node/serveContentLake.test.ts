import {createServer, request as httpRequest} from 'node:http'
import {connect} from 'node:net'
import {describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {openTestLake} from '../testing/openTestLake.ts'
import {PortInUseError} from './PortInUseError.ts'
import {serveContentLake} from './serveContentLake.ts'

describe('serveContentLake', () => {
  it('says which port is taken and which variable chooses another', async () => {
    const lake = await openTestLake('over HTTP')
    const port = Number(new URL(lake.url).port)
    const error = await serveContentLake({lake: lake.lake, port}).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PortInUseError)
    expect(String(error)).toContain(`LAKE_PORT=${port + 1}`)
    await lake.close()
  })

  it('holds the port for localhost by either family, or not at all', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen({host: '::1', port: 0}, () => resolve(Number(Object(other.address()).port)))
    })
    const lake = await openTestLake('in process')
    await expect(serveContentLake({lake: lake.lake, port})).rejects.toBeInstanceOf(PortInUseError)
    await new Promise((resolve) => other.close(resolve))
    const server = await serveContentLake({lake: lake.lake, port})
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      expect((await fetch(`http://${host}:${port}/v1/ping`)).status).toBe(200)
    }
    await server.close()
    await lake.close()
  })

  it('answers over HTTP/1.1 a client that offers to speak HTTP/2', async () => {
    const lake = await openTestLake('over HTTP')
    const headers = {connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAM'}
    const status = await new Promise((resolve, reject) => {
      httpRequest(`${lake.url}/v1/ping`, {headers}, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
    await lake.close()
  })

  it('serves one request after another on a connection, also after a body that nobody read', async () => {
    const lake = await openTestLake('over HTTP', {limits: {json: 1000}})
    const {port} = new URL(lake.url)
    const socket = connect({port: Number(port), host: '127.0.0.1'})
    let received = ''
    socket.on('data', (chunk) => (received += String(chunk)))
    const body = 'x'.repeat(500_000)
    socket.write(
      `POST /v1/data/mutate/production HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n${body}` +
        'GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    )
    await new Promise((resolve) => socket.on('close', resolve))
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '401',
      '200',
    ])
    await lake.close()
  })

  it.each([
    'GET / HTTP/1.1\r\nHost:\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: [\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n',
  ])('survives %j', async (head) => {
    const lake = await openTestLake('over HTTP')
    const socket = connect({port: Number(new URL(lake.url).port), host: '127.0.0.1'})
    const answer = new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data))),
    )
    socket.write(head)
    expect(await answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    socket.destroy()
    expect((await lake.request('/v1/ping')).status).toBe(200)
    await lake.close()
  })

  it('lets a reader leave in the middle of a stream', async () => {
    const lake = await openTestLake('over HTTP')
    const headers = {authorization: `Bearer ${lake.tokens.editor}`}
    await new Promise<void>((resolve, reject) => {
      const request = httpRequest(
        `${lake.url}/v1/data/listen/production?query=*`,
        {headers},
        (response) => {
          response.once('data', () => {
            request.destroy()
            resolve()
          })
        },
      )
      request.on('error', reject)
      request.end()
    })
    lake.dataset.commit([{create: {_id: 'a', _type: 'faq'}}], {author: 'x'})
    expect((await lake.request('/v1/ping')).status).toBe(200)
    await lake.close()
  })

  it('ends streams when it closes', async () => {
    const lake = await openTestLake('over HTTP')
    const reader = createEventReader(await lake.request('/v1/data/listen/production?query=*'))
    await reader.next()
    await lake.close()
    expect(await reader.isOver()).toBe(true)
    await expect(fetch(`${lake.url}/v1/ping`)).rejects.toThrow('fetch failed')
  })
})
