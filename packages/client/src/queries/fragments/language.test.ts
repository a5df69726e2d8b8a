import {describe, expect, test} from 'vitest'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {createVersion as create} from '../../testing/createVersion.ts'
import {pageQueries} from '../../testing/pageQueries.ts'
import {
  crisisResourcesQuery,
  faqsQuery,
  programPageQuery,
  providerQuery,
  routesQuery,
  searchQuery,
  siteQuery,
  topicsQuery,
} from '../index.ts'

const chain = ['es', 'fr', 'en']

describe.each(pageQueries)('%s', (type, query) => {
  const original = create(type, 'page', 'en', {})
  const french = create(type, 'page-fr', 'fr', {}, 'page')
  const spanish = create(type, 'page-es', 'es', {}, 'page')
  const read = (dataset: readonly object[], slug: string, language: string | readonly string[]) =>
    answer(query, dataset, {slug, language})

  test('comes in the first language that has it, whichever language its slug is of', async () => {
    for (const slug of ['page', 'page-fr', 'page-es']) {
      const all = [original, french, spanish]
      expect(await read(all, slug, chain)).toMatchObject({slug: 'page-es', language: 'es'})
    }
    const all = [original, french, spanish]
    expect(await read(all, 'page-es', ['fr', 'es'])).toMatchObject({language: 'fr'})
    expect(await read(all, 'page', ['fr', 'es'])).toBeNull()
    expect(await read([original, french], 'page', chain)).toMatchObject({language: 'fr'})
    expect(await read([original], 'page', chain)).toMatchObject({slug: 'page', language: 'en'})
    expect(await read([original], 'page', ['es', 'fr'])).toBeNull()
  })

  test('in one language is only what has the slug in it', async () => {
    const all = [original, spanish]
    expect(await read(all, 'page', 'es')).toBeNull()
    expect(await read(all, 'page-es', ['es'])).toMatchObject({language: 'es'})
  })

  test('whose own slug it is goes before a page that has it in a later language', async () => {
    const other = create(type, 'other', 'es', {slug: toSlug('page')})
    expect(await read([original, spanish, other], 'page', chain)).toMatchObject({_id: 'other'})
  })

  test('a language is told from one that begins alike', async () => {
    const mexican = create(type, 'page-mx', 'es-MX', {}, 'page')
    const all = [original, spanish, mexican]
    expect(await read(all, 'page', ['es-MX', 'es', 'en'])).toMatchObject({language: 'es-MX'})
    expect(await read(all, 'page', ['es', 'es-MX', 'en'])).toMatchObject({language: 'es'})
  })
})

test('what a page shows around itself is in the language that the page came in', async () => {
  const dataset = [
    create('programPage', 'page', 'en', {}),
    create('provider', 'provider', 'en', {name: 'A provider'}),
    create('provider', 'provider-es', 'es', {name: 'Un proveedor'}, 'provider'),
    create('crisisResource', 'line', 'en', {name: 'A line'}),
    create('crisisResource', 'line-es', 'es', {name: 'Una línea'}, 'line'),
  ]
  expect(await answer(programPageQuery, dataset, {slug: 'page', language: chain})).toMatchObject({
    language: 'en',
    provider: {language: 'en', name: 'A provider'},
    crisisResources: [{language: 'en', name: 'A line'}],
  })
})

test('a site has each of its parts in the first language that has it', async () => {
  const dataset = [
    create('siteSettings', 'settings', 'en', {title: 'A site'}),
    create('siteSettings', 'settings-es', 'es', {title: 'Un sitio'}, 'settings'),
    create('navigation', 'menu', 'en', {}),
    create('crisisResource', 'line', 'en', {name: 'A line'}),
    create('crisisResource', 'line-es', 'es', {name: 'Una línea'}, 'line'),
    create('crisisResource', 'other', 'en', {name: 'Another line'}),
    create('provider', 'provider', 'en', {name: 'A provider'}),
  ]
  const site = await answer(siteQuery, dataset, {language: ['es', 'en']})
  expect(site).toMatchObject({
    settings: {language: 'es'},
    navigation: {language: 'en'},
    crisisResources: expect.arrayContaining([
      expect.objectContaining({language: 'es', name: 'Una línea'}),
      expect.objectContaining({language: 'en', name: 'Another line'}),
    ]),
  })
  expect(site).toHaveProperty('crisisResources.length', 2)
  expect(await answer(providerQuery, dataset, {language: ['es', 'en']})).toMatchObject({
    language: 'en',
    translations: [],
  })
})

test('the provider says in which languages it is', async () => {
  const dataset = [
    create('provider', 'provider', 'en', {slug: undefined}),
    create('provider', 'provider-es', 'es', {slug: undefined}, 'provider'),
  ]
  expect(await answer(providerQuery, dataset, {language: 'es'})).toMatchObject({
    translationState: 'current',
    translations: [{language: 'en', state: 'original'}],
  })
})

test('a list by page has what the page names, in whichever language', async () => {
  const dataset = [
    create('programPage', 'page', 'en', {faqs: [toReference('one'), toReference('two')]}),
    create('faq', 'one', 'en', {question: 'One?'}),
    create('faq', 'one-es', 'es', {question: '¿Uno?'}, 'one'),
    create('faq', 'two', 'en', {question: 'Two?'}),
    create('faq', 'three-es', 'es', {question: '¿Tres?'}),
  ]
  const read = (language: string | readonly string[]) =>
    answer(faqsQuery, dataset, {page: 'page', language})
  expect(await read(['es', 'en'])).toMatchObject([{_id: 'two'}, {_id: 'one-es'}])
  expect(await read('en')).toMatchObject([{_id: 'one'}, {_id: 'two'}])
})

test('a list by topic has what is in it, in whichever language', async () => {
  const dataset = [
    create('topic', 'cost', 'en', {}),
    create('topic', 'costo', 'es', {}, 'cost'),
    create('faq', 'one', 'en', {question: 'One?', topic: toReference('cost')}),
    create('faq', 'one-es', 'es', {question: '¿Uno?', topic: toReference('costo')}, 'one'),
    create('faq', 'two', 'en', {question: 'Two?', topic: toReference('cost')}),
    create('faq', 'three', 'en', {question: 'Three?'}),
  ]
  for (const topic of ['cost', 'costo']) {
    expect(await answer(faqsQuery, dataset, {topic, language: ['es', 'en']})).toMatchObject([
      {_id: 'two'},
      {_id: 'one-es'},
    ])
  }
})

test('search finds a page once, in the language that it would be read in', async () => {
  const dataset = [
    create('faq', 'dbt', 'en', {question: 'What is DBT?'}),
    create('faq', 'dbt-es', 'es', {question: '¿Qué es DBT?'}, 'dbt'),
    create('faq', 'dbt-only', 'en', {question: 'Is DBT for me?'}),
  ]
  const found = await answer(searchQuery, dataset, {text: 'DBT', language: ['es', 'en']})
  expect(found).toMatchObject([{_id: 'dbt-es'}, {_id: 'dbt-only'}])
})

test('a route tells its translations', async () => {
  const dataset = [
    create('faq', 'one', 'en', {question: 'One?'}),
    create('faq', 'one-es', 'es', {question: '¿Uno?'}, 'one'),
    create('faq', 'one-fr', 'fr', {question: 'Un?', slug: toSlug('')}, 'one'),
  ]
  expect(await answer(routesQuery, dataset, {language: 'en'})).toMatchObject([
    {slug: 'one', translations: [{language: 'es', slug: 'one-es', state: 'current'}]},
  ])
})

test('questions in a chain of languages have the topics of that chain, in the order of the originals', async () => {
  const dataset = [
    create('topic', 'first', 'en', {orderRank: '0|a', title: 'First'}),
    create('topic', 'second', 'en', {orderRank: '0|b', title: 'Second'}),
    create('topic', 'first-es', 'es', {orderRank: '0|z', title: 'Primero'}, 'first'),
    create('faq', 'one', 'en', {question: 'One?', topic: toReference('first')}),
    create('faq', 'one-es', 'es', {question: '¿Uno?', topic: toReference('first-es')}, 'one'),
    create('faq', 'two', 'en', {question: 'Two?', topic: toReference('second')}),
    create('faq', 'three', 'en', {question: 'Three?', topic: toReference('first')}),
    create('faq', 'four', 'en', {question: 'Four?'}),
  ]
  const language = ['es', 'en']
  const topics = [{_id: 'first-es'}, {_id: 'second'}]
  expect(await answer(topicsQuery, dataset, {language})).toMatchObject(topics)
  const [first, second] = topics
  expect(await answer(faqsQuery, dataset, {language})).toMatchObject([
    {_id: 'three', topic: first},
    {_id: 'one-es', topic: first},
    {_id: 'two', topic: second},
    {_id: 'four', topic: null},
  ])
  expect(await answer(faqsQuery, dataset, {})).toMatchObject([
    {_id: 'one', topic: {_id: 'first'}},
    {_id: 'three', topic: {_id: 'first'}},
    {_id: 'two', topic: {_id: 'second'}},
    {_id: 'four', topic: null},
  ])
})

test('routes are those of every language, unless a language is given', async () => {
  const dataset = [
    create('faq', 'one', 'en', {question: 'One?'}),
    create('faq', 'one-es', 'es', {question: '¿Uno?'}, 'one'),
    create('faq', 'two', 'en', {question: 'Two?'}),
  ]
  const read = (language?: readonly string[] | null) => answer(routesQuery, dataset, {language})
  const all = [{_id: 'one-es'}, {_id: 'one'}, {_id: 'two'}]
  expect(await read()).toMatchObject(all)
  expect(await read(null)).toMatchObject(all)
  expect(await read(['es'])).toMatchObject([{_id: 'one-es'}])
  expect(await read(['es', 'en'])).toMatchObject([{_id: 'one-es'}, {_id: 'two'}])
})

test('every way to immediate help comes in some language of the chain', async () => {
  const dataset = [
    create('crisisResource', 'line', 'en', {orderRank: '0|b'}),
    create('crisisResource', 'line-es', 'es', {orderRank: '0|c'}, 'line'),
    create('crisisResource', 'other', 'en', {orderRank: '0|a'}),
  ]
  const found = await answer(crisisResourcesQuery, dataset, {language: ['es', 'en']})
  expect(found).toMatchObject([{_id: 'other'}, {_id: 'line-es'}])
})
