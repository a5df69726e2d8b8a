import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createEventReader} from '../testing/createEventReader.ts'
import {createFaqActions} from '../testing/createFaqActions.ts'
import {followLive} from '../testing/followLive.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('live events %s', (transport) => {
  let lake: TestLake
  let editor: SanityClient
  let reader: SanityClient
  beforeAll(async () => {
    lake = await openTestLake(transport)
    editor = lake.client({token: lake.tokens.editor})
    reader = lake.client()
  })
  afterAll(() => lake.close())
  beforeEach(async () => {
    await editor
      .transaction()
      .createOrReplace({_id: 'topic', _type: 'topic', title: 'Cost'})
      .createOrReplace({_id: 'other', _type: 'topic', title: 'Time'})
      .createOrReplace({_id: 'q', _type: 'faq', title: 'How much?', topic: {_ref: 'topic'}})
      .createOrReplace({_id: 'cbt', _type: 'therapy', title: 'CBT'})
      .commit()
  })

  const stream = (search = '', init?: Parameters<TestLake['request']>[1]) =>
    lake.request(`/v2025-02-19/data/live/events/production${search}`, init)
  const listen = async (...args: Parameters<typeof stream>) =>
    createEventReader(await stream(...args))

  const tagsOf = async (
    query: string,
    params: Record<string, unknown> = {},
    options: {perspective?: 'published' | 'drafts' | 'raw'} = {},
  ) => {
    const client = options.perspective ? editor : reader
    const {syncTags = []} = await client.fetch(query, params, {...options, filterResponse: false})
    return syncTags
  }

  it('the client hears which answers a write puts out of date, and asks again', async () => {
    const query = '*[_id == $id][0]{title, "topic": topic->title}'
    const first = await reader.fetch(query, {id: 'q'}, {filterResponse: false})
    expect(first.syncTags).toEqual(
      Array.from({length: 2}, () => expect.stringMatching(/^s1:[\w-]+$/)),
    )
    const live = followLive(reader, {tag: 'a.page'})
    expect(await live.next()).toMatchObject({type: 'welcome'})

    const {transactionId} = await editor
      .transaction()
      .patch('topic', {set: {title: 'Costs'}})
      .commit()
    const event = await live.next()
    expect(event).toEqual({type: 'message', id: transactionId, tags: expect.any(Array)})
    if (event.type !== 'message') return
    expect(event.tags.some((tag) => first.syncTags?.includes(tag))).toBe(true)
    const options = {lastLiveEventId: event.id}
    expect(await reader.fetch(query, {id: 'q'}, options)).toEqual({
      title: 'How much?',
      topic: 'Costs',
    })
    live.stop()
  })

  describe('which tags a write has', () => {
    const write = async (change: () => Promise<unknown>): Promise<ReadonlySet<string>> => {
      const live = followLive(reader)
      await live.next()
      await change()
      const event = await live.next()
      live.stop()
      if (event.type !== 'message') throw new Error(`There was no message, but ${event.type}.`)
      return new Set(event.tags)
    }
    const isHit = (tags: readonly string[], hit: ReadonlySet<string>) =>
      tags.some((tag) => hit.has(tag))

    it('those of queries that read the document, and of no others', async () => {
      const query = {
        byId: await tagsOf('*[_id == "q"][0]'),
        byType: await tagsOf('*[_type == "faq"]'),
        byReference: await tagsOf('*[references("topic")]'),
        byBoth: await tagsOf('*[_type == "faq" && references("topic")]'),
        byChain: await tagsOf('*[_id == "q"][0]{"topic": topic->title}'),
        byTitle: await tagsOf('*[title == "How much?"]'),
      }
      const unrelated = {
        therapy: await tagsOf('*[_type == "therapy"][0]'),
        oneTherapy: await tagsOf('*[_type == "therapy" && _id == "cbt"][0]'),
        topic: await tagsOf('*[_id == $id][0]', {id: 'topic'}),
        elsewhere: await tagsOf('*[references("other")]'),
        therapies: await tagsOf('*[_type == "therapy" && references("topic")]'),
        nothing: await tagsOf('1 + 1'),
      }
      const hit = await write(() => editor.patch('q').set({title: 'How much is it?'}).commit())
      for (const tags of Object.values(query)) expect(isHit(tags, hit)).toBe(true)
      for (const tags of Object.values(unrelated)) expect(isHit(tags, hit)).toBe(false)
      expect(unrelated.nothing).toEqual([])
    })

    it('those of lists that a document joins or leaves', async () => {
      const faqs = await tagsOf('*[_type == "faq"]')
      const absent = await tagsOf('*[_id == "new"][0]')
      const created = await write(() => editor.create({_id: 'new', _type: 'faq'}))
      expect([isHit(faqs, created), isHit(absent, created)]).toEqual([true, true])
      const about = await tagsOf('*[references("other")]')
      const moved = await write(() =>
        editor
          .patch('q')
          .set({topic: {_type: 'reference', _ref: 'other'}})
          .commit(),
      )
      expect(isHit(about, moved)).toBe(true)
      const deleted = await write(() => editor.delete('new'))
      expect(isHit(await tagsOf('*[_type == "faq"]'), deleted)).toBe(true)
    })
  })

  it('drafts are no news to readers of what is published; publishing is', async () => {
    const published = await tagsOf('*[_id == "faq"][0]')
    const drafts = await tagsOf('*[_id == "faq"][0]', {}, {perspective: 'drafts'})
    const raw = await tagsOf('*[_id == "drafts.faq"]', {}, {perspective: 'raw'})
    const live = followLive(reader)
    const preview = followLive(lake.client({token: lake.tokens.viewer}), {includeDrafts: true})
    await Promise.all([live.next(), preview.next()])

    const actions = createFaqActions(editor)
    await actions.createDraft()
    const edited = await preview.next()
    if (edited.type !== 'message') throw new Error('The draft was no news.')
    expect(drafts.some((tag) => edited.tags.includes(tag))).toBe(true)
    expect(raw.some((tag) => edited.tags.includes(tag))).toBe(true)
    expect(published.some((tag) => edited.tags.includes(tag))).toBe(false)

    await actions.publish()
    const [heard, alsoHeard] = [await live.next(), await preview.next()]
    if (heard.type !== 'message' || alsoHeard.type !== 'message') throw new Error('No message.')
    for (const tags of [published, drafts]) {
      expect(tags.some((tag) => heard.tags.includes(tag))).toBe(true)
      expect(tags.some((tag) => alsoHeard.tags.includes(tag))).toBe(true)
    }
    live.stop()
    preview.stop()
  })

  it('shows what a discarded draft had covered', async () => {
    await editor.createOrReplace({_id: 'drafts.q', _type: 'faq', title: 'Draft without a topic'})
    const about = await tagsOf('*[references("topic")]', {}, {perspective: 'drafts'})
    const preview = await listen('?includeDrafts=true', {as: 'viewer'})
    await preview.next()
    await editor.delete('drafts.q')
    const {data} = await preview.next()
    expect(about.some((tag) => [data.tags].flat().includes(tag))).toBe(true)
    await preview.close()
  })
})

it('a write is told of in the same tick', async () => {
  const lake = await openTestLake('in process')
  const events = createEventReader(await lake.request('/vX/data/live/events/production'))
  await events.next()
  const next = events.next()
  lake.dataset.commit([{create: {_id: 'q', _type: 'faq'}}], {author: 'x'})
  const soon = new Promise((resolve) => setImmediate(() => resolve('too late')))
  expect(await Promise.race([next, soon])).toMatchObject({event: 'message'})
  await events.close()
  await lake.close()
})
