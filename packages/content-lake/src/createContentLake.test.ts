import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from './testing/openTestLake.ts'

describe.each(transports)('the lake %s', (transport) => {
  let lake: TestLake
  beforeAll(async () => {
    lake = await openTestLake(transport, {limits: {json: 1000, asset: 2000}})
    await lake.client({token: lake.tokens.editor}).create({_id: 'a', _type: 'faq'})
  })
  afterAll(() => lake.close())

  it('answers a client that names the project in a header, and a request that names none', async () => {
    expect(await lake.client().fetch('count(*)')).toBe(1)
    const response = await lake.request('/v1/data/query/production?query=count(*)')
    expect(await response.json()).toMatchObject({result: 1})
  })

  it('says which project it holds', async () => {
    const error = await lake
      .client({projectId: 'other'})
      .fetch('*')
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      statusCode: 404,
      message: expect.stringContaining('"local", not "other"'),
    })
  })

  it('says which datasets there are', async () => {
    const error = await lake
      .client({dataset: 'staging'})
      .fetch('*')
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({statusCode: 404, message: expect.stringContaining('"production"')})
  })

  it('says what it serves where a path leads nowhere', async () => {
    const response = await lake.request('/v1/data/dream/production')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('/data/query/:dataset')
  })

  it('says which methods a path takes', async () => {
    const response = await lake.request('/v1/data/mutate/production')
    expect(response.status).toBe(405)
    expect(await response.text()).toContain('Use POST')
  })

  it.each(['announced', 'streamed'])('refuses a body over the limit, %s', async (kind) => {
    const text = JSON.stringify({mutations: [{create: {_id: 'b', _type: 'x'.repeat(1500)}}]})
    const body = kind === 'announced' ? text : new Blob([text]).stream()
    const response = await lake.request('/v1/data/mutate/production', {
      method: 'POST',
      as: 'editor',
      body,
      ...(kind === 'streamed' ? {duplex: 'half'} : {}),
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('1000 bytes')
    expect(lake.dataset.document('b')).toBeUndefined()
    expect(await lake.client().fetch('count(*)')).toBe(1)
  })

  it('keeps what went wrong inside to itself, and logs it under an id', async () => {
    const query = lake.dataset.queryWithTags
    lake.dataset.queryWithTags = () => Promise.reject(new TypeError('secret detail'))
    const broken = await lake.request('/v1/data/query/production?query=*')
    lake.dataset.queryWithTags = query
    const text = await broken.text()
    expect(broken.status).toBe(500)
    expect(text).not.toContain('secret')
    const id = /id (\w+)\./.exec(text)?.[1]
    expect(lake.log.at(-1)?.message).toContain(id)
  })

  it('answers HEAD with the headers alone', async () => {
    const response = await lake.request('/v1/data/query/production?query=*', {method: 'HEAD'})
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('gives the Studio what it asks for while it opens, and nothing of the hosted product', async () => {
    const paths = [
      '/users/me',
      '/users/p-editor',
      '/users/me/keyvalue/a,b',
      '/auth/id',
      '/auth/providers',
      '/projects/local',
      '/projects/local/grants',
      '/projects/local/datasets',
      '/projects/local/datasets/production/acl',
      '/projects/local/user-applications',
      '/features',
      '/journey/announcements',
      '/journey/trial?studioVersion=6',
      '/schedules/local/production?limit=1',
      '/intake/telemetry-status',
      '/ping',
      '/help?m=sanity%406.9.2',
    ]
    const statuses = await Promise.all(
      paths.map(async (path) => (await lake.request(`/v2024-01-01${path}`, {as: 'editor'})).status),
    )
    expect(statuses).toEqual(paths.map(() => 200))
    expect(await (await lake.request('/v1/features', {as: 'editor'})).json()).toEqual([])
    expect(await (await lake.request('/v1/users/me')).json()).toEqual({})
  })

  it("keeps a user's settings apart from another's", async () => {
    const put = await lake.request('/v1/users/me/keyvalue', {
      method: 'PUT',
      as: 'editor',
      body: JSON.stringify([{key: 'panes', value: {open: true}}]),
    })
    expect(await put.json()).toMatchObject([{key: 'panes', value: {open: true}}])
    const read = (as: 'editor' | 'viewer') =>
      lake.request('/v1/users/me/keyvalue/panes,other', {as}).then((response) => response.json())
    expect(await read('editor')).toEqual([{key: 'panes', value: {open: true}}])
    expect(await read('viewer')).toEqual([])
  })
})
