import {expect, test} from 'vitest'
import {toTranslation} from './toTranslation.ts'

const to = (_ref: string) => ({_type: 'reference', _ref})
const original = {
  _id: 'faq-cost',
  _rev: '1',
  _type: 'faq',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  question: 'What does it cost?',
  topic: to('topic-cost'),
  related: [
    {_key: 'a', ...to('faq-a')},
    {_key: 'b', ...to('faq-b')},
  ],
  author: to('provider'),
  citations: [{_key: 'c', _type: 'citation', source: to('source-1'), locator: 'Page 1'}],
  answer: [
    {
      _key: 'x',
      _type: 'block',
      markDefs: [{_key: 'm', _type: 'internalLink', reference: to('faq-b')}],
      children: [{_key: 's', _type: 'span', text: 'It depends.', marks: ['m']}],
    },
  ],
  slug: {_type: 'slug', current: 'cost'},
  review: {_type: 'clinicalReview', lastReviewed: '2026-01-01', reviewedHash: 'x'},
  contentHash: 'x',
  reviewer: to('person-1'),
  verifiedOn: '2026-01-01',
}

const targets = {
  translated: new Map([
    ['topic-cost', {id: 'topic-cost-es', type: 'topic', isPublished: true}],
    ['faq-a', {id: 'faq-a-es', type: 'faq', isPublished: false}],
  ]),
  untranslated: new Set(['faq-b', 'provider']),
}

const translation = toTranslation(original, 'es', 'h1', targets)

test('it is a draft of its own, that names the original and what it said', () => {
  expect(translation).toMatchObject({
    _id: 'drafts.faq-cost-es',
    _type: 'faq',
    language: 'es',
    translationOf: {source: {_ref: 'faq-cost'}, sourceHash: 'h1'},
    question: 'What does it cost?',
  })
})

test('it was never reviewed or checked, and has an address and hash of its own to come', () => {
  expect(translation['review']).toEqual({_type: 'clinicalReview'})
  for (const name of ['slug', 'contentHash', 'reviewer', 'verifiedOn', '_rev', '_createdAt']) {
    expect(translation).not.toHaveProperty(name)
  }
})

test('references lead to what exists in the new language, weakly to what is not published', () => {
  expect(translation['topic']).toEqual(to('topic-cost-es'))
  expect(translation['related']).toEqual([
    {
      _key: 'a',
      _type: 'reference',
      _ref: 'faq-a-es',
      _weak: true,
      _strengthenOnPublish: {type: 'faq', template: {id: 'faq'}},
    },
  ])
})

test('sources and people stay, and so do links in running text', () => {
  expect(translation['author']).toEqual(original.author)
  expect(translation['citations']).toEqual(original.citations)
  expect(translation['answer']).toEqual(original.answer)
})

test('a draft of the original counts as the original', () => {
  const draft = toTranslation({...original, _id: 'drafts.faq-cost'}, 'es', 'h1', targets)
  expect(draft).toMatchObject({
    _id: 'drafts.faq-cost-es',
    translationOf: {source: {_ref: 'faq-cost'}},
  })
})
