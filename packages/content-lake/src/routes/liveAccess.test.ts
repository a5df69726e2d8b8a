import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {followLive} from '../testing/followLive.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('asking for live events %s', (transport) => {
  let lake: TestLake
  let editor: SanityClient
  beforeAll(async () => {
    lake = await openTestLake(transport)
    editor = lake.client({token: lake.tokens.editor})
    await editor
      .transaction()
      .create({_id: 'q', _type: 'faq', title: 'How much?'})
      .create({_id: 'cbt', _type: 'therapy', title: 'CBT'})
      .commit()
  })
  afterAll(() => lake.close())

  const stream = (search = '', init?: Parameters<TestLake['request']>[1]) =>
    lake.request(`/v2025-02-19/data/live/events/production${search}`, init)
  const listen = async (...args: Parameters<typeof stream>) =>
    createEventReader(await stream(...args))

  it('needs a token for drafts, and says so to the client', async () => {
    for (const name of ['includeDrafts', 'includeAllDocuments']) {
      const refused = await stream(`?${name}=true`)
      expect(refused.status).toBe(401)
      expect(await refused.text()).toContain('Without a token')
      const allowed = await listen(`?${name}=true`, {as: 'viewer'})
      expect(await allowed.next()).toMatchObject({event: 'welcome'})
      await allowed.close()
    }
    const stranger = followLive(lake.client({token: 'x'.repeat(32)}), {includeDrafts: true})
    await expect(stranger.next()).rejects.toMatchObject({status: 401})
  })

  it.each([
    ['?includeDrafts=maybe', 'includeDrafts must be true or false'],
    ['?includeAllDocuments=1', 'includeAllDocuments must be true or false'],
    ['?waitFor=godot', 'waitFor cannot be "godot"'],
  ])('says what is wrong with %s', async (search, message) => {
    const events = await listen(search)
    expect(await events.next()).toMatchObject({
      event: 'channelError',
      data: {error: {description: expect.stringContaining(message)}},
    })
    expect(await events.isOver()).toBe(true)
  })

  it('says what is wrong with an API version or a dataset that has none', async () => {
    const old = createEventReader(await lake.request('/v1/data/live/events/production'))
    expect((await old.next()).data).toMatchObject({
      error: {description: expect.stringContaining('API version 2021-03-25 or later')},
    })
    expect((await lake.request('/v2025-02-19/data/live/events/other')).status).toBe(404)
    const posted = await lake.request('/v2025-02-19/data/live/events/production', {method: 'POST'})
    expect(posted.status).toBe(405)
  })

  it('passes over waitFor=function: there is none to wait for', async () => {
    const live = followLive(lake.client(), {waitFor: 'function'})
    expect(await live.next()).toMatchObject({type: 'welcome'})
    await editor.patch('q').set({order: 2}).commit()
    expect(await live.next()).toMatchObject({type: 'message'})
    live.stop()
  })

  it('is open to pages of this machine, and closed to others', async () => {
    const page = await stream('', {headers: {origin: 'http://localhost:4321'}})
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(page.headers.get('access-control-allow-origin')).toBe('http://localhost:4321')
    await page.body?.cancel()
    expect((await stream('', {headers: {origin: 'https://evil.example'}})).status).toBe(403)
  })

  it('ends when the lake closes', async () => {
    const own = await openTestLake(transport)
    const events = createEventReader(await own.request('/vX/data/live/events/production'))
    expect(await events.next()).toMatchObject({event: 'welcome', data: {}})
    own.lake.close()
    expect(await events.isOver()).toBe(true)
    await own.close()
  })
})
