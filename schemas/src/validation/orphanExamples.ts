import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const topic = {_id: 'topic', _type: 'topic'}
const source = {_id: 'source', _type: 'source'}

/** Sets of documents for the rule on documents that nothing refers to. */
export const orphanExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [topic, {_id: 'faq', _type: 'faq', topic: to('topic')}],
    [source, {_id: 'faq', _type: 'faq', citations: [{_key: 'a', source: to('source')}]}],
    [{_id: 'faq', _type: 'faq'}],
    [{_id: 'provider', _type: 'provider'}],
    [
      {_id: 'term', _type: 'glossaryTerm'},
      {_id: 'place', _type: 'location'},
      {_id: 'old', _type: 'redirect', from: '/old', toAddress: '/new'},
    ],
  ],
  bad: [
    [topic],
    [source],
    [{...source, updates: to('source')}],
    [topic, {_id: 'faq', _type: 'faq', topic: to('topic-other')}],
    [{_id: 'ana', _type: 'person'}],
    [{_id: 'condition', _type: 'condition'}],
    [
      topic,
      {_id: 'tema', _type: 'topic', translationOf: {source: to('topic')}},
      {_id: 'faq', _type: 'faq', topic: to('tema')},
    ],
  ],
}
