import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('coming back to live events %s', (transport) => {
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

  const listen = async (search = '', init?: Parameters<TestLake['request']>[1]) =>
    createEventReader(await lake.request(`/v2025-02-19/data/live/events/production${search}`, init))
  const tagsOf = async (query: string, perspective: 'published' | 'drafts') => {
    const options = {perspective, filterResponse: false} as const
    return (await editor.fetch(query, {}, options)).syncTags ?? ['none']
  }
  const back = (lastEventId: string, search = '') =>
    listen(search, {as: 'viewer', headers: {'last-event-id': lastEventId}})

  it('brings what was missed, and then what happens', async () => {
    const events = await listen()
    const welcome = await events.next()
    expect(welcome).toEqual({event: 'welcome', id: expect.any(String), data: {}})
    await events.close()
    await editor.patch('q').set({title: 'one'}).commit()
    await editor.createOrReplace({_id: 'drafts.q', _type: 'faq'})
    await editor.patch('cbt').set({title: 'two'}).commit()

    const again = await back(welcome.id)
    expect(await again.next()).toEqual(welcome)
    const [one, two] = [await again.next(), await again.next()]
    expect([one.event, two.event]).toEqual(['message', 'message'])
    expect(one.data.tags).toEqual(
      expect.arrayContaining([...(await tagsOf('*[_id == "q"]', 'published'))]),
    )
    await editor.patch('q').set({title: 'three'}).commit()
    expect(await again.next()).toMatchObject({event: 'message', data: one.data})
    await again.close()

    const last = await back(two.id)
    expect(await last.next()).toMatchObject({event: 'welcome', id: two.id})
    expect(await last.next()).toMatchObject({event: 'message', data: one.data})
    await last.close()
    const withDrafts = await back(one.id, '?includeDrafts=true')
    await withDrafts.next()
    const draft = await withDrafts.next()
    const tags = await tagsOf('*[_id == "q"]', 'drafts')
    expect(draft.data.tags).toEqual(expect.arrayContaining([...tags]))
    await withDrafts.close()
  })

  it('starts anew where the event is not known, or too much has happened since', async () => {
    const unknown = await back('nobody-knows')
    const restart = await unknown.next()
    expect(restart).toEqual({event: 'restart', id: expect.any(String), data: {}})
    expect(await unknown.next()).toMatchObject({event: 'welcome', id: restart.id})
    await unknown.close()

    const write = (id: string, order: number) =>
      lake.dataset.commit([{createOrReplace: {_id: id, _type: 'faq', order}}], {author: 'x'})
    for (let order = 0; order < 201; order++) write('drafts.busy', order)
    const afterDrafts = await back(restart.id)
    expect(await afterDrafts.next()).toMatchObject({event: 'welcome', id: restart.id})
    await afterDrafts.close()
    expect(await (await back(restart.id, '?includeDrafts=true')).next()).toMatchObject({
      event: 'restart',
    })
    for (let order = 0; order < 201; order++) write('busy', order)
    expect(await (await back(restart.id)).next()).toMatchObject({event: 'restart'})
  })

  it('knows a position in a dataset without a past', async () => {
    const own = await openTestLake(transport)
    const path = '/v2025-02-19/data/live/events/production'
    const fresh = createEventReader(await own.request(path))
    const {id} = await fresh.next()
    await fresh.close()
    await own.client({token: own.tokens.editor}).create({_id: 'first', _type: 'faq'})
    const again = createEventReader(await own.request(path, {headers: {'last-event-id': id}}))
    expect((await again.next()).event).toBe('welcome')
    expect((await again.next()).event).toBe('message')
    await again.close()
    await own.close()
  })
})
