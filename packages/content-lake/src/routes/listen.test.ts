import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('listening %s', (transport) => {
  let lake: TestLake
  let client: SanityClient
  beforeAll(async () => {
    lake = await openTestLake(transport)
    client = lake.client({token: lake.tokens.editor})
  })
  afterAll(() => lake.close())

  const listen = async (search: string, init?: Parameters<TestLake['request']>[1]) =>
    createEventReader(
      await lake.request(`/v2025-02-19/data/listen/production?${search}`, {as: 'editor', ...init}),
    )

  it('the client hears how documents appear, change and disappear', async () => {
    const heard: unknown[] = []
    const done = new Promise<void>((resolve, reject) => {
      const subscription = client
        .listen(
          '*[_type == $type && hidden != true]',
          {type: 'faq'},
          {events: ['welcome', 'mutation']},
        )
        .subscribe({
          error: reject,
          next(event) {
            if (event.type === 'welcome') {
              void change()
              return
            }
            if (event.type !== 'mutation') return
            const {documentId, transition, identity, previousRev, resultRev} = event
            heard.push([documentId, transition, identity, Boolean(previousRev), Boolean(resultRev)])
            if (heard.length < 5) return
            subscription.unsubscribe()
            resolve()
          },
        })
    })
    const change = async () => {
      await client.create({_id: 'l1', _type: 'faq', title: 'one'})
      await client.create({_id: 'other', _type: 'myth'})
      await client.patch('l1').set({title: 'two'}).commit()
      await client.patch('l1').set({hidden: true}).commit()
      await client.patch('l1').set({hidden: false}).commit()
      await client.delete('l1')
    }
    await done
    expect(heard).toEqual([
      ['l1', 'appear', 'p-editor', false, true],
      ['l1', 'update', 'p-editor', true, true],
      ['l1', 'disappear', 'p-editor', true, true],
      ['l1', 'appear', 'p-editor', true, true],
      ['l1', 'disappear', 'p-editor', true, true],
    ])
  })

  it('sends what was asked for, and nothing else', async () => {
    const bare = await listen('query=*&includeMutations=false')
    const full = await listen(
      'query=*&includeResult=true&includePreviousRevision=true&effectFormat=mendoza&visibility=query',
    )
    await Promise.all([bare.next(), full.next()])
    await client.create({_id: 'l2', _type: 'faq', title: 'größer 😀 one'})
    await client.patch('l2').set({title: 'größer 😀 two'}).commit()

    await bare.next()
    expect((await bare.next()).data).toEqual({
      eventId: expect.stringMatching(/^\w+#l2$/),
      documentId: 'l2',
      transactionId: expect.any(String),
      transition: 'update',
      identity: 'p-editor',
      mutations: [],
      previousRev: expect.any(String),
      resultRev: expect.any(String),
      timestamp: expect.any(String),
      visibility: 'query',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
    })

    await full.next()
    const {data} = await full.next()
    const {_rev: _, ...result} = lake.dataset.document('l2') ?? {}
    const {_rev: __, ...previous} = Object(data.previous)
    expect(data).toMatchObject({
      result,
      previous: {title: 'größer 😀 one'},
      mutations: [{patch: {id: 'l2'}}],
    })
    const effects = Object(data.effects)
    expect(applyPatch(previous, effects.apply)).toEqual(result)
    expect(applyPatch(result, effects.revert)).toEqual(previous)
  })

  it('follows a search in the text, as the Studio’s lists do', async () => {
    const query = encodeURIComponent('*[_type == "s" && [@, _id] match text::query($q)]')
    const reader = await listen(`query=${query}&${encodeURIComponent('$q')}="calm*"`)
    await reader.next()
    await client.create({_id: 's1', _type: 's', body: 'nothing here'})
    await client.create({_id: 's2', _type: 's', body: 'breathe calmly'})
    expect((await reader.next()).data.documentId).toBe('s2')
  })

  it('counts the events of a transaction as the listener sees them', async () => {
    const reader = await listen(`query=${encodeURIComponent('*[_type == "counted"]')}`)
    await reader.next()
    await client
      .transaction()
      .create({_id: 'c1', _type: 'counted'})
      .create({_id: 'c2', _type: 'other'})
      .create({_id: 'c3', _type: 'counted'})
      .commit()
    const events = [await reader.next(), await reader.next()]
    expect(
      events.map(({data}) => [
        data.documentId,
        data.transactionCurrentEvent,
        data.transactionTotalEvents,
      ]),
    ).toEqual([
      ['c1', 0, 2],
      ['c3', 1, 2],
    ])
  })

  it('tells of drafts, and of versions where they are asked for', async () => {
    const drafts = await listen('query=*')
    const all = await listen('query=*&includeAllVersions=true')
    await Promise.all([drafts.next(), all.next()])
    await client.create({_id: 'versions.r1.v', _type: 'faq'})
    await client.create({_id: 'drafts.v', _type: 'faq'})
    expect((await drafts.next()).data.documentId).toBe('drafts.v')
    expect((await all.next()).data.documentId).toBe('versions.r1.v')
  })

  it('refuses a dataset that is not there', async () => {
    const response = await lake.request('/v1/data/listen/other?query=*', {as: 'editor'})
    expect(response.status).toBe(404)
  })

  it('holds many streams at once, and lets them go', async () => {
    const readers = await Promise.all(
      Array.from({length: 60}, (_, index) =>
        listen(`query=${encodeURIComponent(`*[_type == "many" && n < ${index % 3}]`)}`),
      ),
    )
    await Promise.all(readers.map((reader) => reader.next()))
    await client.create({_id: 'm', _type: 'many', n: 1})
    await client.create({_id: 'm0', _type: 'many', n: 0})
    const first = await Promise.all(
      readers.filter((_, index) => index % 3 > 0).map((reader) => reader.next()),
    )
    expect(first.map(({data}) => data.documentId)).toEqual(
      readers.flatMap((_, index) => (index % 3 === 2 ? ['m'] : index % 3 === 1 ? ['m0'] : [])),
    )
    await Promise.all(readers.map((reader) => reader.close()))
  })

  it('ends when the lake closes', async () => {
    const own = await openTestLake(transport)
    const reader = createEventReader(
      await own.request('/v1/data/listen/production?query=*', {as: 'editor'}),
    )
    await reader.next()
    own.lake.close()
    expect(await reader.isOver()).toBe(true)
    await own.close()
  })
})
