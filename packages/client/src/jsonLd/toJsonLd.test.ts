import {expect, test} from 'vitest'
import type {SiteSettings, Source} from '../generated/types.ts'
import {toReference} from '../testing/answer.ts'
import {hide} from '../testing/hide.ts'
import {settings, site} from '../testing/site.ts'
import {readFaq} from '../testing/readFaq.ts'
import type {JsonLdPage} from './JsonLdPage.ts'
import {toJsonLd} from './toJsonLd.ts'

const source: Source = {
  _id: 'source',
  title: 'A work',
  sourceType: 'book',
  authors: [],
  publisher: '',
  isPartOf: null,
  yearPublished: null,
  url: null,
  doi: null,
}

test('a page is a document about something, on a way from the home page', async () => {
  const graph = toJsonLd(await readFaq({}), site, {trail: [{name: 'Questions', url: '/faqs'}]})
  const toCrumb = (url: string) => ({'@type': 'WebPage', '@id': `${url}#webpage`, url})
  const url = 'https://example.org/faq/what'
  expect(graph).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        '@id': `${url}#webpage`,
        url,
        name: 'What is it?',
        description: 'It is care.',
        inLanguage: 'en',
        isPartOf: {'@id': 'https://example.org/#website-en'},
        breadcrumb: {'@id': `${url}#breadcrumb`},
        dateModified: '2026-01-02T03:04:05Z',
        mainEntity: {'@id': `${url}#question`},
      },
      {
        '@type': 'Question',
        '@id': `${url}#question`,
        name: 'What is it?',
        url,
        inLanguage: 'en',
        acceptedAnswer: {
          '@type': 'Answer',
          '@id': `${url}#answer`,
          text: 'It is care.',
          url,
          inLanguage: 'en',
        },
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${url}#breadcrumb`,
        itemListElement: [
          {name: 'A site', item: toCrumb('https://example.org/')},
          {name: 'Questions', item: toCrumb('https://example.org/faqs')},
          {name: 'What is it?', item: toCrumb(url)},
        ].map((crumb, index) => ({'@type': 'ListItem', position: index + 1, ...crumb})),
      },
      {
        '@type': 'WebSite',
        '@id': 'https://example.org/#website-en',
        url: 'https://example.org/',
        name: 'A site',
        description: 'About it.',
        inLanguage: 'en',
      },
    ],
  })
})

test('the answer is the full one where there is one, with the short one as its abstract', async () => {
  const children = [{_key: 'a', _type: 'span', text: 'All of it.'}]
  const answer = [{_key: 'a', _type: 'block', children, markDefs: []}]
  const graph = toJsonLd(await readFaq({answer}), site)
  expect(graph['@graph'][1]).toMatchObject({
    acceptedAnswer: {text: 'All of it.', abstract: 'It is care.'},
  })
})

test('a person or another organization is an author by name, the publisher by its place in the graph', async () => {
  const show = async (author: object, publisher: SiteSettings['publisher']) => {
    const page = await readFaq({author: toReference('author')}, [{_id: 'author', ...author}])
    return toJsonLd(page, {...site, settings: {...settings, publisher}})['@graph'][0]
  }
  const provider = {_type: 'provider', name: 'A provider', url: 'https://provider.example.org'}
  const address = {
    streetAddress: null,
    postalCode: null,
    addressLocality: 'A town',
    addressRegion: 'A state',
    addressCountry: 'US',
  }
  const publisher = {
    _id: 'author',
    language: 'en',
    name: 'A provider',
    telephone: '1',
    url: null,
    address,
  }
  expect(await show({_type: 'person', name: 'Ada Example'}, null)).toMatchObject({
    author: {'@type': 'Person', '@id': 'https://example.org/#person-author', name: 'Ada Example'},
  })
  expect(await show(provider, {...publisher, _id: 'other'})).toMatchObject({
    author: {'@type': 'Organization', '@id': 'https://example.org/#organization-author'},
    publisher: {'@id': 'https://example.org/#organization'},
  })
  expect(await show(provider, publisher)).toMatchObject({
    author: {'@id': 'https://example.org/#organization'},
    publisher: {'@id': 'https://example.org/#organization'},
  })
})

test('where languages have their own home pages, a page begins at that of its language', async () => {
  const graph = toJsonLd(await readFaq({}), {...site, home: '/es'})['@graph']
  const home = 'https://example.org/es'
  expect(graph).toContainEqual(expect.objectContaining({'@type': 'WebSite', url: home}))
  expect(graph.find((node) => node['@type'] === 'BreadcrumbList')).toMatchObject({
    itemListElement: [{item: {url: home, '@id': `${home}#webpage`}}, {position: 2}],
  })
})

test.each([
  ['book', 'Book'],
  ['governmentPublication', 'Report'],
  ['journalArticle', 'ScholarlyArticle'],
  ['webPage', 'WebPage'],
  ['film', 'CreativeWork'],
  ['constructor', 'CreativeWork'],
])('a source of the kind %s is cited as a %s', async (sourceType, type) => {
  const citation = {_key: 'a', locator: 'p. 1', source: {...source, sourceType}}
  const page = {...(await readFaq({})), citations: [citation, {...citation, _key: 'b'}]}
  expect(toJsonLd(page, site)['@graph'][0]).toMatchObject({
    citation: [{'@type': type, '@id': 'https://example.org/#source-source', name: 'A work'}],
  })
})

test('a page cites what its text cites, but nothing that only pages of their own cite', async () => {
  const citing = (_id: string) => [{_key: 'a', locator: null, source: {...source, _id}}]
  const markDefs = [{_type: 'citation', _key: 'b', locator: null, source: {...source, _id: 'two'}}]
  const block = {_type: 'block', _key: 'c', style: 'normal', children: [], markDefs}
  const page = {
    ...(await readFaq({})),
    citations: citing('one'),
    answer: [block],
    faqs: [{citations: citing('three')}],
    review: {state: 'never', citations: citing('four')},
  }
  // why: no page has all of this; a newer content model may.
  const [node] = toJsonLd(page as unknown as JsonLdPage, site)['@graph']
  const toId = (id: string) => expect.objectContaining({'@id': `https://example.org/#source-${id}`})
  expect(node).toMatchObject({citation: [toId('one'), toId('two')]})
})

test('what the Studio hides in text for its overlays reaches no address, word or state', async () => {
  const page = await readFaq({})
  const review = {
    state: hide('current'),
    lastReviewed: '2026-01-02',
    nextReviewDue: null,
    reviewedBy: null,
  }
  const hidden = {...page, question: hide(page.question), slug: hide(page.slug), review}
  const plain = {...page, review: {...review, state: 'current'}}
  const around = {...site, settings: {...settings, title: hide('A site')}}
  expect(toJsonLd(hidden, around)).toEqual(toJsonLd(plain, site))
  expect(toJsonLd(hidden, around)['@graph'][0]).toMatchObject({lastReviewed: '2026-01-02'})
})

test('a review that has fallen due since the page was read is left out', async () => {
  const page = await readFaq({})
  const review = {
    state: 'current',
    lastReviewed: '2026-01-02',
    nextReviewDue: '2026-06-30',
    reviewedBy: null,
  }
  const show = (today?: string) => toJsonLd({...page, review}, site, {today})['@graph'][0]
  expect(show()).toMatchObject({lastReviewed: '2026-01-02'})
  expect(show('2026-06-30')).toMatchObject({lastReviewed: '2026-01-02'})
  expect(show('2026-07-01')).not.toHaveProperty('lastReviewed')
})

test('a site of which nothing is known has pages all the same', async () => {
  const graph = toJsonLd(await readFaq({}), {...site, settings: null})
  expect(graph['@graph'].map((node) => node['@type'])).toEqual([
    'MedicalWebPage',
    'Question',
    'BreadcrumbList',
  ])
  expect(graph['@graph'][0]).not.toHaveProperty('isPartOf')
})

test('an address that cannot be used is named', async () => {
  const page = await readFaq({})
  expect(() => toJsonLd(page, {...site, url: '/'})).toThrow('as https://example.org; it is "/"')
  expect(() => toJsonLd(page, {...site, toUrl: () => 'mailto:a@example.org'})).toThrow(
    'toUrl, asked for the faq "what", gave "mailto:a@example.org"',
  )
})
