import {createContentClient} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import type {FaqQueryResult} from '@iop-content/client/typegen'
import {demoDocuments} from '@iop-content/schemas/demo'
import {createClient} from '@sanity/client'
import {afterAll, beforeAll, expect, expectTypeOf, test} from 'vitest'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

let demo: DemoServer
beforeAll(async () => {
  demo = await serveDemo()
})
afterAll(() => demo.close())

/** An address that the demonstration content has for a query of one document. */
const toSlug = (type: string) => {
  const document = demoDocuments.find(({_type}) => _type === type)
  return document && 'slug' in document ? Object(document.slug).current : undefined
}

const lists = [
  queries.programPagesQuery,
  queries.therapiesQuery,
  queries.mythsQuery,
  queries.faqsQuery,
  queries.topicsQuery,
  queries.guidesQuery,
  queries.glossaryQuery,
  queries.conditionsQuery,
  queries.levelsOfCareQuery,
  queries.crisisResourcesQuery,
  queries.routesQuery,
]

test.each(lists.map((query) => [query.name, query] as const))(
  '%s lists the demonstration content, without a credential',
  async (_name, query) => {
    const content = createContentClient(demo.config)
    const list: readonly unknown[] = await content.fetch<object, readonly unknown[], unknown>(
      query,
      {},
    )
    expect(list.length).toBeGreaterThan(0)
  },
)

const pages = [
  queries.programPageQuery,
  queries.therapyQuery,
  queries.mythQuery,
  queries.faqQuery,
  queries.guideQuery,
  queries.glossaryTermQuery,
  queries.conditionQuery,
]

test.each(pages.map((query) => [query.name, query] as const))(
  '%s reads a page with immediate help on it, and null where there is none',
  async (name, query) => {
    const content = createContentClient(demo.config)
    const page = await content.fetch<{slug: string}, unknown, unknown>(query, {slug: toSlug(name)})
    expect(page).toMatchObject({_type: name, crisisResources: expect.any(Array)})
    expect(page).not.toMatchObject({crisisResources: []})
    const none = await content.fetch<{slug: string}, unknown, unknown>(query, {slug: 'nowhere'})
    expect(none).toBeNull()
  },
)

test('the site is read in one request: settings, menus without dead ends, help', async () => {
  const content = createContentClient(demo.config)
  const {settings, navigation, crisisResources} = await content.fetch(queries.siteQuery)
  expect(settings).toMatchObject({language: 'en', publisher: {telephone: '+1 562 554 6634'}})
  expect(navigation?.main.length).toBeGreaterThan(0)
  expect(navigation?.main.filter(({page, path}) => !page?.slug && !path)).toEqual([])
  expect(crisisResources.length).toBeGreaterThan(0)
})

test('a list goes on behind the cursor of its last item', async () => {
  const content = createContentClient(demo.config)
  const all = await content.fetch(queries.faqsQuery)
  const after = all.at(4)?.cursor
  expect(await content.fetch(queries.faqsQuery, {after})).toEqual(all.slice(5))
  expect(await content.fetch(queries.faqsQuery, {after: all.at(-1)?.cursor})).toEqual([])
})

test('a search finds the demonstration content by words of its text, the headline first', async () => {
  const content = createContentClient(demo.config)
  const hits = await content.fetch(queries.searchQuery, {text: 'group ther'})
  expect(hits[0]).toMatchObject({_type: 'therapy', title: expect.stringMatching(/group therapy/i)})
  expect(hits.length).toBeGreaterThan(1)
  expect(hits.map(({score}) => score)).toEqual(
    hits.map(({score}) => score).toSorted((a, b) => b - a),
  )
  expect(await content.fetch(queries.searchQuery, {text: 'group xylophone'})).toEqual([])
})

test('an old address leads to a page, or to another address, and never nowhere', async () => {
  const redirect = {_type: 'redirect', isPermanent: true}
  await demo.editor.create({...redirect, _id: 'r1', from: '/old', toAddress: '/faqs'})
  await demo.editor.create({...redirect, _id: 'r2', from: '/nowhere'})
  const content = createContentClient(demo.config)
  const redirects = await content.fetch(queries.redirectsQuery)
  expect(redirects.find(({from}) => from === '/old')).toMatchObject({to: '/faqs', page: null})
  expect(redirects.find(({from}) => from === '/iop')?.page).toMatchObject({_type: 'programPage'})
  expect(redirects.filter(({page, to}) => !page && !to)).toEqual([])
  await demo.editor.delete('r1')
  await demo.editor.delete('r2')
})

test('a place is read by its address, and listed', async () => {
  const provider = demoDocuments.find(({_type}) => _type === 'provider')
  const location = {
    _id: 'here',
    _type: 'location',
    language: 'en',
    slug: {_type: 'slug', current: 'here'},
    name: 'Here',
    summary: 'A place of the test.',
    provider: {_type: 'reference', _ref: provider?._id ?? ''},
    address: {
      _type: 'postalAddress',
      streetAddress: '1 Main Street',
      addressLocality: 'Los Angeles',
      addressRegion: 'CA',
      addressCountry: 'US',
    },
    evidence: 'generalGuidance',
    review: {_type: 'clinicalReview'},
  }
  await demo.editor.create(location)
  const content = createContentClient(demo.config)
  expect(await content.fetch(queries.locationQuery, {slug: 'here'})).toMatchObject({
    name: 'Here',
    provider: {telephone: '+1 562 554 6634'},
    translationState: 'original',
  })
  expect(await content.fetch(queries.locationsQuery)).toMatchObject([{slug: 'here'}])
  await demo.editor.delete(location._id)
})

test('in a chain of languages everything is there once, and says which language it is in', async () => {
  const content = createContentClient(demo.config)
  const language = ['es', 'en']
  const faqs = await content.fetch(queries.faqsQuery, {language})
  const english = await content.fetch(queries.faqsQuery, {language: 'en'})
  expect(faqs).toHaveLength(english.length)
  expect(new Set(faqs.map((faq) => faq.language))).toEqual(new Set(language))
  const page = await content.fetch(queries.faqQuery, {slug: 'what-is-an-iop', language})
  expect(page).toMatchObject({language: 'es', slug: 'que-es-un-iop'})
  expect(await content.fetch(queries.guideQuery, {slug: toSlug('guide'), language})).toMatchObject({
    language: 'en',
  })
  const routes = await content.fetch(queries.routesQuery, {language})
  const tags = routes.flatMap((route) => [route, ...route.translations]).map((one) => one.language)
  expect(new Set(tags)).toEqual(new Set(language))
})

test('a bare @sanity/client reads the same by the literal of a query', async () => {
  const {groq} = queries.faqQuery
  const params = {slug: 'what-is-an-iop', language: 'es,en'}
  const bare = createClient({
    ...demo.config,
    apiVersion: '2025-02-19',
    useProjectHostname: false,
    useCdn: false,
  })
  const page = await bare.fetch(groq, params)
  expectTypeOf(page).toEqualTypeOf<FaqQueryResult>()
  const content = createContentClient(demo.config)
  expect(page).toEqual(await content.fetch(queries.faqQuery, {...params, language: ['es', 'en']}))
})

test('the provider is read', async () => {
  const content = createContentClient(demo.config)
  const provider = await content.fetch(queries.providerQuery)
  expect(provider?.telephone).toBe('+1 562 554 6634')
})

test('the lake has nothing to complain of', () => {
  expect(demo.logged).toEqual([])
})
