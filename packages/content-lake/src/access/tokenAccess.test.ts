import {request as httpRequest} from 'node:http'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, studioOrigin, transports, type TestLake} from '../testing/openTestLake.ts'

const secret = 'not published yet'

describe.each(transports)('who may do what, %s', (transport) => {
  let lake: TestLake
  beforeAll(async () => {
    lake = await openTestLake(transport)
    lake.dataset.commit(
      [
        {create: {_id: 'open', _type: 'faq', title: 'open'}},
        {create: {_id: 'link', _type: 'link', twin: {_ref: 'drafts.hidden', _weak: true}}},
        {create: {_id: 'drafts.hidden', _type: 'faq', title: secret}},
        {create: {_id: 'versions.r1.hidden', _type: 'faq', title: secret}},
        {create: {_id: 'secrets.key', _type: 'faq', title: secret}},
      ],
      {author: 'p-editor', transactionId: 'first'},
    )
  })
  afterAll(() => lake.close())

  describe('with a token', () => {
    const write = (init: RequestInit & {as?: 'editor' | 'viewer'}) =>
      lake.request('/v1/data/mutate/production', {
        method: 'POST',
        body: JSON.stringify({mutations: [{createIfNotExists: {_id: 'open', _type: 'faq'}}]}),
        ...init,
      })

    it.each([
      ['absent', {}],
      ['the Studio’s', {origin: studioOrigin}],
      ['the Studio’s by number', {origin: 'http://127.0.0.1:3333'}],
    ])('an editor writes where the origin is %s', async (_, headers) => {
      expect((await write({as: 'editor', headers})).status).toBe(200)
    })

    it.each(['http://localhost:5173', 'https://evil.example', 'http://localhost:33333', 'null'])(
      'nobody does anything from a page of %s',
      async (origin) => {
        expect((await write({as: 'editor', headers: {origin}})).status).toBe(403)
        const read = await lake.request('/v1/data/query/production?query=*&perspective=raw', {
          as: 'editor',
          headers: {origin},
        })
        expect([read.status, (await read.text()).includes(secret)]).toEqual([403, false])
      },
    )

    it('a viewer reads drafts, and may not write', async () => {
      const read = await lake.request('/v1/data/query/production?query=*&perspective=raw', {
        as: 'viewer',
      })
      expect(await read.text()).toContain(secret)
      const refused = await write({as: 'viewer'})
      expect([refused.status, await refused.text()]).toEqual([
        403,
        expect.stringContaining('viewer'),
      ])
    })

    it.each(['x'.repeat(32), 'e'.repeat(31), 'e'.repeat(33)])(
      'one that is not known is refused, even for what anybody may read',
      async (token) => {
        const response = await lake.request('/v1/data/query/production?query=*', {
          headers: {authorization: `Bearer ${token}`},
        })
        expect(response.status).toBe(401)
      },
    )

    it.each(['Basic abc', 'Bearer', 'Bearer a b'])('"%s" is no token', async (authorization) => {
      const response = await lake.request('/v1/users/me', {headers: {authorization}})
      expect(response.status).toBe(401)
    })
  })

  it('lets the Studio ask first, with credentials', async () => {
    const ask = (origin: string) =>
      lake.request('/v1/data/mutate/production', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,x-sanity-project-id',
        },
      })
    const allowed = await ask(studioOrigin)
    expect(allowed.status).toBe(204)
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': studioOrigin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,x-sanity-project-id',
    })
    expect((await ask('https://evil.example')).status).toBe(403)
  })
})

it('a foreign name is refused, whoever asks (DNS rebinding)', async () => {
  const lake = await openTestLake('over HTTP')
  const port = Number(new URL(lake.url).port)
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = {host, authorization: `Bearer ${lake.tokens.editor}`}
      const path = '/v1/data/query/production?query=*'
      httpRequest({host: '127.0.0.1', port, path, headers}, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  for (const host of ['evil.example', 'localhost.evil.example', '192.168.0.7:4747']) {
    expect(await statusFor(host)).toBe(421)
  }
  for (const host of ['localhost', `local.localhost:${port}`, '127.0.0.1', '[::1]:4747']) {
    expect(await statusFor(host)).toBe(200)
  }
  expect(await statusFor('localhost@evil.example')).toBe(400)
  await lake.close()
})
