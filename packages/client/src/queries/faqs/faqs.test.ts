import {expect, expectTypeOf, test} from 'vitest'
import type {FaqSummary} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {readAll} from '../../testing/readAll.ts'
import {faqsQuery} from '../index.ts'

const faq = {_type: 'faq', language: 'en'}
const topic = {_type: 'topic', language: 'en'}
const dataset = [
  {...topic, _id: 'cost', orderRank: '0|b', slug: toSlug('cost')},
  {...topic, _id: 'basics', orderRank: '0|a', slug: toSlug('basics')},
  {...faq, _id: 'price', question: 'A price?', topic: toReference('cost')},
  {...faq, _id: 'what', question: 'What is it?', topic: toReference('basics')},
  {
    _id: 'page',
    _type: 'programPage',
    language: 'en',
    slug: toSlug('iop'),
    faqs: [toReference('price')],
  },
]

test('lists questions by topic, those of a topic without a place last', async () => {
  const unplaced = [
    {...topic, _id: 'other'},
    {...faq, _id: 'any', question: 'Anything else?', topic: toReference('other')},
  ]
  const all = [{_id: 'what'}, {_id: 'price'}, {_id: 'any'}]
  expect(await answer(faqsQuery, [...unplaced, ...dataset], {})).toMatchObject(all)
})

test('gives 200 at a time, each once, also where questions are alike', async () => {
  const many = Array.from({length: 450}, (_, index) => {
    const topics = [toReference('cost'), toReference('basics')]
    return {...faq, _id: `faq-${index}`, question: `Q${index % 7}?`, topic: topics[index % 2]}
  })
  const pages = await readAll(faqsQuery, [...dataset.slice(0, 2), ...many])
  expect(pages.map((page) => page.length)).toEqual([200, 200, 50])
  expect(new Set(pages.flat()).size).toBe(450)
})

test('keeps those of a topic, of a page, or of both', async () => {
  const price = [{_id: 'price', topic: {slug: 'cost'}}]
  expect(await answer(faqsQuery, dataset, {topic: 'cost'})).toMatchObject(price)
  expect(await answer(faqsQuery, dataset, {page: 'iop'})).toMatchObject(price)
  expect(await answer(faqsQuery, dataset, {topic: 'basics', page: 'iop'})).toEqual([])
})

test('gives the plain text of an answer too', async () => {
  const children = [{_key: 's', _type: 'span', text: 'Most last weeks.'}]
  const answered = {...faq, _id: 'long', answer: [{_key: 'b', _type: 'block', children}]}
  expect(await answer(faqsQuery, [answered], {})).toMatchObject([{answerText: 'Most last weeks.'}])
})

test('its type is a list of questions', () => {
  expectTypeOf<ResultOf<typeof faqsQuery>>().toEqualTypeOf<FaqSummary[]>()
})
