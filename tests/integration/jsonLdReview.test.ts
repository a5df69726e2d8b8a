import {createContentClient} from '@iop-content/client'
import {toJsonLd, toJsonLdScript} from '@iop-content/client/json-ld'
import type {SiteContext} from '@iop-content/client/json-ld'
import * as queries from '@iop-content/client/queries'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findGraphFaults} from '../support/findGraphFaults.ts'
import {loadVocabulary} from '../support/schemaOrg.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

const vocabulary = loadVocabulary()
const url = 'https://example.org'
const evil = '</script><script>alert(1)</script><!--\u2028\u2029&'
const person = {
  _id: 'reviewer',
  _type: 'person',
  name: 'Ada Example',
  jobTitle: 'Psychologist',
  url: 'javascript:alert(1)',
  credentials: [
    {_key: 'a', name: 'Licence', abbreviation: 'LP', issuer: 'A board', validUntil: '2099-01-01'},
  ],
}
const asset = {_id: 'image-a-20x10-png', _type: 'sanity.imageAsset', mimeType: 'image/png'}
const toFaq = (slug: string, more: object) => ({
  _id: slug,
  _type: 'faq',
  language: 'en',
  slug: {_type: 'slug', current: slug},
  question: `What about ${evil}?`,
  shortAnswer: `A short answer ${evil}`,
  audience: [],
  answer: [],
  evidence: 'generalGuidance',
  author: {_type: 'reference', _ref: 'reviewer'},
  ...more,
})
const toReview = (more: object) => ({
  _type: 'clinicalReview',
  reviewedHash: 'now',
  lastReviewed: '2026-01-02',
  reviewedBy: {_type: 'reference', _ref: 'reviewer'},
  ...more,
})
const toLocation = (slug: string, address: object) => ({
  _id: slug,
  _type: 'location',
  language: 'en',
  slug: {_type: 'slug', current: slug},
  name: 'Downtown',
  summary: 'A place of care.',
  evidence: 'generalGuidance',
  provider: {_type: 'reference', _ref: 'provider'},
  image: {
    _type: 'imageWithAlt',
    alt: 'A door',
    asset: {_type: 'reference', _ref: asset._id},
  },
  address: {
    _type: 'postalAddress',
    addressLocality: 'Los Angeles',
    addressRegion: 'California',
    addressCountry: 'US',
    ...address,
  },
  openingHours: [{_key: 'a', daysOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '17:00'}],
})

let demo: DemoServer
let site: SiteContext
beforeAll(async () => {
  demo = await serveDemo()
  const transaction = demo.editor.transaction()
  const documents: Array<{_id: string; _type: string; [field: string]: unknown}> = [
    person,
    {...asset, url: 'https://cdn.example.org/door.png', path: 'door.png'},
    toFaq('never', {contentHash: 'now'}),
    toFaq('current', {contentHash: 'now', review: toReview({nextReviewDue: inAMonth})}),
    toFaq('changed', {contentHash: 'later', review: toReview({nextReviewDue: inAMonth})}),
    toFaq('overdue', {contentHash: 'now', review: toReview({nextReviewDue: '2026-01-03'})}),
    toLocation('street', {streetAddress: '1 Example Street'}),
    toLocation('town', {}),
  ]
  for (const document of documents) transaction.createOrReplace(document)
  await transaction.commit({visibility: 'sync'})
  const {settings} = await createContentClient(demo.config).fetch(queries.siteQuery)
  site = {url, settings, toUrl: ({_type, slug}) => `/${_type}/${slug}`}
})
afterAll(() => demo.close())

const readFaq = async (slug: string) => {
  const page = await createContentClient(demo.config).fetch(queries.faqQuery, {slug})
  if (!page) throw new Error('The page is gone.')
  return page
}

test.each(['never', 'changed', 'overdue'])(
  'a page whose review is %s tells of none',
  async (state) => {
    const page = await readFaq(state)
    expect(page.review.state).toBe(state)
    const graph = toJsonLd(page, site)
    expect(findGraphFaults(graph, vocabulary)).toEqual([])
    expect(JSON.stringify(graph)).not.toMatch(/lastReviewed|reviewedBy|2026-01-02/)
  },
)

test('a page whose review is current says when, and by whom', async () => {
  const graph = toJsonLd(await readFaq('current'), site)
  expect(findGraphFaults(graph, vocabulary)).toEqual([])
  expect(graph['@graph'][0]).toMatchObject({
    lastReviewed: '2026-01-02',
    reviewedBy: {
      '@type': 'Person',
      '@id': `${url}/#person-reviewer`,
      name: 'Ada Example',
      jobTitle: 'Psychologist',
      hasCredential: [
        {alternateName: 'LP', recognizedBy: {name: 'A board'}, expires: '2099-01-01'},
      ],
    },
  })
  expect(JSON.stringify(graph)).not.toContain('javascript:')
})

test('no text of an editor ends the script that holds the graph', async () => {
  const graph = toJsonLd(await readFaq('current'), site)
  const script = toJsonLdScript(graph)
  expect(script).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(script)).toEqual(graph)
  expect(JSON.stringify(graph)).toContain('</script>')
})

test('a place with a street is a clinic with hours, one without is an organization', async () => {
  const content = createContentClient(demo.config)
  const read = async (slug: string) => {
    const page = await content.fetch(queries.locationQuery, {slug})
    if (!page) throw new Error('The page is gone.')
    const graph = toJsonLd(page, site)
    expect(findGraphFaults(graph, vocabulary)).toEqual([])
    return graph['@graph'][1]
  }
  expect(await read('street')).toMatchObject({
    '@type': 'MedicalClinic',
    '@id': `${url}/location/street#location`,
    address: {streetAddress: '1 Example Street'},
    image: {contentUrl: 'https://cdn.example.org/door.png', caption: 'A door'},
    parentOrganization: {'@id': `${url}/#organization`},
    openingHoursSpecification: [
      {
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
        opens: '09:00',
        closes: '17:00',
      },
    ],
  })
  const town = await read('town')
  expect(town).toMatchObject({'@type': 'MedicalOrganization'})
  expect(town).not.toHaveProperty('openingHoursSpecification')
})
