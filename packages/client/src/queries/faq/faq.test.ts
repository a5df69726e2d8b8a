import {expect, expectTypeOf, test} from 'vitest'
import type {Faq} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {faqQuery} from '../index.ts'

const faq = {_id: 'faq', _type: 'faq', language: 'en', slug: toSlug('what'), question: 'What?'}

test('comes in short and in full, with the programs that answer it and immediate help', async () => {
  const children = [{_key: 's', _type: 'span', text: 'Care by day, at length.'}]
  const dataset = [
    {
      ...faq,
      shortAnswer: 'Care by day.',
      answer: [{_key: 'b', _type: 'block', children}],
      audience: ['lovedOne'],
    },
    {
      _id: 'page',
      _type: 'programPage',
      language: 'en',
      title: 'IOP',
      slug: toSlug('iop'),
      faqs: [toReference('faq')],
    },
    {_id: 'crisis', _type: 'crisisResource', language: 'en'},
  ]
  expect(await answer(faqQuery, dataset, {slug: 'what'})).toMatchObject({
    question: 'What?',
    shortAnswer: 'Care by day.',
    answerText: 'Care by day, at length.',
    audience: ['lovedOne'],
    programs: [{slug: 'iop'}],
    crisisResources: [{_id: 'crisis'}],
  })
})

test('is null where there is no such question', async () => {
  expect(await answer(faqQuery, [faq], {slug: 'who'})).toBeNull()
})

test('its type is a question or null', () => {
  expectTypeOf<ResultOf<typeof faqQuery>>().toEqualTypeOf<Faq | null>()
})
