import {createContentClient} from '@iop-content/client'
import {subscribe} from '@iop-content/client/live'
import {mythQuery, mythsQuery, therapiesQuery} from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

let demo: DemoServer
beforeAll(async () => {
  demo = await serveDemo()
})
afterAll(() => demo.close())

/** What a listener hears, one after the other; an error ends the test. */
function createListener<Data>() {
  const heard: Data[] = []
  const failed = Promise.withResolvers<never>()
  let wake = () => {}
  const next = (data: Data) => {
    heard.push(data)
    wake()
  }
  const until = async (isWanted: (data: Data) => boolean): Promise<Data> => {
    for (;;) {
      const data = heard.find(isWanted)
      if (data !== undefined) return data
      await Promise.race([new Promise<void>((resolve) => (wake = resolve)), failed.promise])
    }
  }
  return {heard, until, listener: {next, error: failed.reject}}
}

test('a reader sees what an editor publishes, and nothing of drafts', async () => {
  const content = createContentClient(demo.config)
  const [myth] = await content.fetch(mythsQuery)
  if (!myth) throw new Error('The demonstration content has no myth.')
  const page = createListener<{fact: string} | null>()
  const therapies = createListener<readonly unknown[]>()
  const unsubscribe = [
    subscribe(content, mythQuery, {slug: myth.slug}, page.listener),
    subscribe(content, therapiesQuery, {}, therapies.listener),
  ]
  await page.until((data) => data?.fact === myth.fact)
  await therapies.until((list) => list.length > 0)

  const {_id, ...fields} = await demo.editor.getDocument(myth._id).then((found) => {
    if (!found) throw new Error('The myth is not there.')
    return found
  })
  await demo.editor.create({...fields, _id: `drafts.${_id}`, fact: 'A draft'})
  await demo.editor.patch(_id).set({fact: 'Published'}).commit()
  await page.until((data) => data?.fact === 'Published')
  expect(page.heard.map((data) => data?.fact)).toEqual([myth.fact, 'Published'])
  expect(therapies.heard).toHaveLength(1)

  await demo.editor.delete(`drafts.${_id}`)
  await demo.editor.patch(_id).set({fact: myth.fact}).commit()
  await page.until((data) => data?.fact === myth.fact && page.heard.at(-1)?.fact === myth.fact)
  for (const end of unsubscribe) end()
})

test('a preview sees drafts as they are written', async () => {
  const content = createContentClient({...demo.config, token: demo.token})
  const page = createListener<{fact: string | null} | null>()
  const unsubscribe = subscribe(content, mythQuery, {slug: 'new'}, page.listener, {
    perspective: 'drafts',
  })
  await page.until((data) => data === null)
  const draft = {_id: 'drafts.new', _type: 'myth', language: 'en', slug: {current: 'new'}}
  await demo.editor.create({...draft, fact: 'First'})
  await page.until((data) => data?.fact === 'First')
  await demo.editor.patch(draft._id).set({fact: 'Second'}).commit()
  const {fact} = (await page.until((data) => data?.fact === 'Second')) ?? {}
  expect(fact).toBe('Second')
  unsubscribe()
})

test('the tags of a result are those that its writes have', async () => {
  const content = createContentClient(demo.config)
  const {data, syncTags} = await content.fetchWithTags(mythsQuery)
  const heard = Promise.withResolvers<readonly string[]>()
  const welcome = Promise.withResolvers<void>()
  const subscription = content.sanity.live.events().subscribe((event) => {
    if (event.type === 'welcome') welcome.resolve()
    if (event.type === 'message') heard.resolve(event.tags)
  })
  await welcome.promise
  const [myth] = data
  if (!myth) throw new Error('The demonstration content has no myth.')
  await demo.editor.patch(myth._id).set({fact: 'Changed'}).commit()
  const tags = await heard.promise
  expect(syncTags.some((tag) => tags.includes(tag))).toBe(true)
  subscription.unsubscribe()
})
