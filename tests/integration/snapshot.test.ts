import {createContentClient} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {createSnapshotClient} from '@iop-content/client/snapshot'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

let demo: DemoServer
beforeAll(async () => {
  demo = await serveDemo()
})
afterAll(() => demo.close())

test.each(['published', 'drafts'] as const)(
  'exported documents answer as the lake does that they come from: %s',
  async (perspective) => {
    const [faq] = await createContentClient(demo.config).fetch(queries.faqsQuery)
    const draft = {_id: 'drafts.new', _type: 'faq', language: 'en', slug: {current: 'new'}}
    await demo.editor.createOrReplace({...draft, question: `Not yet: ${faq?.question}`})
    const documents: object[] = await demo.editor.fetch('*')
    const options = {perspective}
    const lake = createContentClient({...demo.config, token: demo.token, ...options})
    const snapshot = createSnapshotClient(documents, options)
    const lists = [queries.routesQuery, queries.faqsQuery, queries.guidesQuery, queries.siteQuery]
    for (const query of lists) {
      const read: unknown = await lake.fetch<object, unknown, unknown>(query, {})
      expect(JSON.stringify(read)).toContain('"_id"')
      expect(await snapshot.fetch<object, unknown, unknown>(query, {})).toEqual(read)
    }
    for (const {_type, slug, language} of await lake.fetch(queries.routesQuery)) {
      if (_type !== 'programPage' && _type !== 'guide') continue
      const params = {slug: slug ?? '', language}
      const query = _type === 'guide' ? queries.guideQuery : queries.programPageQuery
      const page: unknown = await lake.fetch<object, unknown, unknown>(query, params)
      expect(page).not.toBeNull()
      expect(await snapshot.fetch<object, unknown, unknown>(query, params)).toEqual(page)
    }
  },
)

test('a search of exported documents has the hits of the lake, with its scores and in its order', async () => {
  const lake = createContentClient({...demo.config, token: demo.token})
  const snapshot = createSnapshotClient(await demo.editor.fetch<object[]>('*'))
  const words = ['group', 'group therapy', 'how long', 'what is an iop', 'therapy program', 'cost']
  const more = ["can't work", 'can’t work', '988', 'skills group', 'people who', 'hours a week']
  const signs = ['??', '...', '…', '**', "''", '¿?', 'x']
  const languages = ['en', 'es', ['es', 'en']]
  const found = new Set<string>()
  let count = 0
  for (const text of [...words, ...more, ...signs]) {
    for (const language of languages) {
      const hits = await lake.fetch(queries.searchQuery, {text, language})
      expect(await snapshot.fetch(queries.searchQuery, {text, language})).toEqual(hits)
      count += hits.length
      if (hits.length > 0) found.add(text)
    }
  }
  expect(signs.filter((text) => found.has(text))).toEqual([])
  expect(count).toBeGreaterThan(80)
})
