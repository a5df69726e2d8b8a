import {toJsonLd, toListJsonLd} from '@iop-content/client/json-ld'
import type {JsonLdGraph, JsonLdPage} from '@iop-content/client/json-ld'
import type {MetadataPage} from '@iop-content/client/metadata'
import * as queries from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findGraphFaults, listThings} from '../support/findGraphFaults.ts'
import {loadVocabulary} from '../support/schemaOrg.ts'
import {serveDemoPages, siteUrl, toUrl} from '../support/serveDemoPages.ts'
import type {DemoPages} from '../support/serveDemoPages.ts'

const vocabulary = loadVocabulary()
let demo: DemoPages
beforeAll(async () => {
  demo = await serveDemoPages()
})
afterAll(() => demo.close())

const toGraph = (page: JsonLdPage) => toJsonLd(page, demo.siteOf(page.language))
const typesOf = (graph: JsonLdGraph) => graph['@graph'].map((node) => node['@type'])
const find = (graph: JsonLdGraph, type: string) =>
  graph['@graph'].find((node) => node['@type'] === type)
const pageOf = (type: MetadataPage['_type'], slug?: string) => {
  const page = demo.pages.find(
    (one) => one._type === type && (!slug || ('slug' in one && one.slug === slug)),
  )
  if (!page) throw new Error(`The demonstration content has no ${type}.`)
  return page
}

test('gives graphs in which every type, property and value is one of schema.org’s', () => {
  const types = new Set(demo.pages.map(({_type, language}) => `${_type} ${language}`))
  expect(types).toContain('programPage es')
  expect(types.size).toBeGreaterThan(8)
  const faults = demo.pages.flatMap((page) => findGraphFaults(toGraph(page), vocabulary))
  expect(faults).toEqual([])
})

test('gives a graph for the list of questions, with an answer to each', async () => {
  const faqs = await demo.content.fetch(queries.faqsQuery)
  const graph = toGraph({_type: 'faqs', language: 'en', title: 'Questions', faqs})
  expect(findGraphFaults(graph, vocabulary)).toEqual([])
  expect(faqs.length).toBeGreaterThan(9)
  expect(find(graph, 'FAQPage')).toMatchObject({
    '@id': `${siteUrl}/en/faqs/#webpage`,
    mainEntity: faqs.map(({question, slug, answerText, shortAnswer}) => ({
      '@id': `${siteUrl}/en/faq/${slug}#question`,
      name: question,
      acceptedAnswer: {text: answerText || shortAnswer},
    })),
  })
})

test('gives a graph for every other list and for the home page', async () => {
  const content = demo.content
  const guides = await content.fetch(queries.guidesQuery)
  const therapies = await content.fetch(queries.therapiesQuery)
  const items = [...guides, ...therapies].map(({_type, slug, title}) => ({
    name: title,
    url: toUrl({_type, slug, language: 'en'}),
  }))
  const list = {url: '/en/library', language: 'en', title: 'Library', description: null, items}
  const graph = toListJsonLd(list, demo.siteOf('en'))
  expect(findGraphFaults(graph, vocabulary)).toEqual([])
  expect(typesOf(graph)).toEqual([
    'CollectionPage',
    'ItemList',
    'BreadcrumbList',
    'WebSite',
    'MedicalOrganization',
  ])
  const home = toListJsonLd({...list, url: '/'}, demo.siteOf('en'), {trail: null})
  expect(findGraphFaults(home, vocabulary)).toEqual([])
  // The pages of the list have the names that they have in their own graphs.
  const named = listThings(find(graph, 'ItemList')).map((thing) => thing['@id'])
  expect(named).toContain(toGraph(pageOf('guide'))['@graph'][0]?.['@id'])
})

test('names each thing once in a graph, the same at every reading', () => {
  for (const page of demo.pages) {
    const ids = toGraph(page)['@graph'].map((node) => node['@id'])
    expect(ids.every((id) => /^https:\/\/example\.org\/.*#./.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(toGraph(page)).toEqual(toGraph(page))
  }
})

test('says that nothing is reviewed, since nothing is', () => {
  const properties = demo.pages.flatMap((page) => listThings(toGraph(page)).flatMap(Object.keys))
  expect(properties).toContain('dateModified')
  expect(properties).not.toContain('lastReviewed')
  expect(properties).not.toContain('reviewedBy')
})

test.each<[MetadataPage['_type'], string]>([
  ['programPage', 'MedicalTherapy'],
  ['guide', 'Article'],
  ['myth', 'HealthTopicContent'],
  ['faq', 'Question'],
  ['glossaryTerm', 'DefinedTerm'],
  ['condition', 'MedicalCondition'],
  ['provider', 'MedicalOrganization'],
])('a %s is a page about a %s, on a way from the home page', (type, about) => {
  const graph = toGraph(pageOf(type))
  const [page] = graph['@graph']
  expect(page).toMatchObject({'@type': 'MedicalWebPage', inLanguage: 'en'})
  expect(page).toMatchObject({mainEntity: {'@id': find(graph, about)?.['@id']}})
  expect(typesOf(graph)).toEqual(
    expect.arrayContaining(['BreadcrumbList', 'WebSite', 'MedicalOrganization']),
  )
  expect(typesOf(graph)).not.toContain('MedicalClinic')
})

test('a therapy is of the type that its document names', () => {
  const therapies = demo.pages.flatMap((page) => (page._type === 'therapy' ? [page] : []))
  const named = therapies.map(({schemaType}) => schemaType)
  expect(new Set(named)).toEqual(new Set(['MedicalTherapy', 'PsychologicalTreatment']))
  expect(therapies.map((page) => toGraph(page)['@graph'][1]?.['@type'])).toEqual(named)
})

test('a myth is told by its fact, never by the misconception', () => {
  const myths = demo.pages.flatMap((page) => (page._type === 'myth' ? [page] : []))
  expect(myths.length).toBeGreaterThan(2)
  for (const page of myths) {
    const graph = toGraph(page)
    expect(find(graph, 'HealthTopicContent')).toMatchObject({
      headline: page.fact,
      hasHealthAspect: 'https://schema.org/MisconceptionsHealthAspect',
    })
    expect(JSON.stringify(graph)).not.toContain(JSON.stringify(page.myth))
  }
})

test('the provider is known by name, town and telephone', () => {
  expect(find(toGraph(pageOf('provider')), 'MedicalOrganization')).toEqual({
    '@type': 'MedicalOrganization',
    '@id': `${siteUrl}/#organization`,
    name: 'Solace Treatment Center',
    description: expect.any(String),
    telephone: '+1 562 554 6634',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Los Angeles',
      addressRegion: 'California',
      addressCountry: 'US',
    },
    mainEntityOfPage: {'@id': `${siteUrl}/en/provider/#webpage`},
  })
})

test('a program page cites its sources, those of its statements as well', () => {
  const [page] = toGraph(pageOf('programPage'))['@graph']
  const cited = listThings(page).filter((thing) => String(thing['@id']).includes('#source-'))
  expect(cited).toContainEqual(
    expect.objectContaining({
      '@type': 'ScholarlyArticle',
      identifier: {
        '@type': 'PropertyValue',
        propertyID: 'DOI',
        value: '10.1176/appi.ps.201300249',
      },
      datePublished: '2014',
    }),
  )
  expect(new Set(cited.map((thing) => thing['@id'])).size).toBe(cited.length)
})

test('the check against the vocabulary finds what is not of it', () => {
  const node = {'@type': 'MedicalWebPage', '@id': `${siteUrl}#a`}
  const check = (fields: object) =>
    findGraphFaults(
      {'@context': 'https://schema.org', '@graph': [{...node, ...fields}]},
      vocabulary,
    )
  expect(check({name: 'A page', lastReviewed: '2026-01-02'})).toEqual([])
  expect(check({'@type': 'MedicalPage'})).toHaveLength(1)
  expect(check({openingHoursSpecification: 'always'})).toHaveLength(1)
  expect(check({reviewedBy: 'a name'})).toHaveLength(1)
  expect(check({reviewedBy: {'@type': 'ImageObject'}})).toHaveLength(1)
  expect(check({lastReviewed: 'last week'})).toHaveLength(1)
  expect(check({isPartOf: {'@id': `${siteUrl}#nowhere`}})).toHaveLength(2)
})
