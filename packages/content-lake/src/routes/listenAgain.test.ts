import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('listening again, or in vain, %s', (transport) => {
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

  describe('coming back', () => {
    const back = (lastEventId: string) =>
      listen('query=*&enableResume=true', {headers: {'last-event-id': lastEventId}})

    it('gets what it missed, from the middle of a transaction too', async () => {
      const first = await listen('query=*&enableResume=true')
      const welcome = await first.next()
      await client
        .transaction()
        .create({_id: 'b1', _type: 'faq'})
        .create({_id: 'b2', _type: 'faq'})
        .commit()
      const seen = await first.next()
      await client.create({_id: 'b3', _type: 'faq'})

      const second = await back(seen.id)
      expect((await second.next()).event).toBe('welcomeback')
      expect([(await second.next()).data, (await second.next()).data]).toMatchObject([
        {documentId: 'b2', transactionCurrentEvent: 1, transactionTotalEvents: 2},
        {documentId: 'b3'},
      ])
      const sinceWelcome = await back(welcome.id)
      expect((await sinceWelcome.next()).event).toBe('welcomeback')
      expect((await sinceWelcome.next()).data.documentId).toBe('b1')
    })

    it('is told to start anew where the event is not known', async () => {
      expect((await (await back('nobody#knows')).next()).event).toBe('reset')
    })
  })

  it.each([
    ['query=*[', 'queryParseError'],
    ['query=count(*)', 'listenError'],
    ['', 'listenError'],
    [`query=${encodeURIComponent('*[geo::distance(a, b) < 1]')}`, 'queryError'],
    ['query=*&effectFormat=x', 'listenError'],
    ['query=*&$id=unquoted', 'listenError'],
  ])('says what is wrong with %s', async (search, type) => {
    const reader = await listen(search)
    expect(await reader.next()).toMatchObject({event: 'channelError', data: {error: {type}}})
    expect(await reader.isOver()).toBe(true)
  })

  it('gives the client an error with the place in the query', async () => {
    const error = await new Promise((resolve) =>
      client.listen('*[_type == ]').subscribe({error: resolve}),
    )
    expect(String(error)).toContain('*[_type == ]')
  })
})
