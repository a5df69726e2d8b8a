import {expect, test} from 'vitest'
import {toNewQuestion} from './toNewQuestion.ts'

const start = {
  language: 'en',
  owner: {_type: 'reference', _ref: 'provider'},
  riskTier: 'moderate',
  audience: ['personSeekingHelp'],
}
const ids = {id: 'faq-new', key: 'abc'}
const owner = {_type: 'reference', _ref: 'person-owner'}

test('a question takes over language, author and owner of its page', () => {
  const page = {_id: 'program', _type: 'programPage', language: 'es', owner, title: 'Programa'}
  expect(toNewQuestion(page, start, ids).question).toEqual({
    ...start,
    _id: 'drafts.faq-new',
    _type: 'faq',
    language: 'es',
    owner,
  })
})

test('where the page says nothing, a question starts as any other', () => {
  expect(toNewQuestion({owner: undefined}, start, ids).question).toMatchObject(start)
})

test('the page refers to it at the end of its questions, weakly until it is published', () => {
  const {patches, path} = toNewQuestion({}, start, ids)
  expect(patches).toEqual([
    {setIfMissing: {faqs: []}},
    {
      insert: {
        after: 'faqs[-1]',
        items: [
          {
            _key: 'abc',
            _type: 'reference',
            _ref: 'faq-new',
            _weak: true,
            _strengthenOnPublish: {type: 'faq'},
          },
        ],
      },
    },
  ])
  expect(path).toEqual(['faqs', {_key: 'abc'}])
})
