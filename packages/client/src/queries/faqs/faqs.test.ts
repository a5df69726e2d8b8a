import {expect, expectTypeOf, test} from 'vitest'
import type {Faq} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {faqsQuery} from '../index.ts'

const faq = {_type: 'faq', language: 'en'}
const topic = {_type: 'topic', language: 'en'}
const dataset = [
  {...topic, _id: 'cost', order: 2, slug: toSlug('cost')},
  {...topic, _id: 'basics', order: 1, slug: toSlug('basics')},
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

test('lists questions by topic', async () => {
  expect(await answer(faqsQuery, dataset, {})).toMatchObject([{_id: 'what'}, {_id: 'price'}])
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
  expectTypeOf<ResultOf<typeof faqsQuery>>().toEqualTypeOf<Faq[]>()
})
