import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const faq = {_id: 'faq', _type: 'faq', language: 'en'}
const line = {
  _id: 'line',
  _type: 'crisisResource',
  kind: 'crisisLine',
  language: 'en',
  contacts: [{_key: 'call'}],
}
const spanish = {...faq, _id: 'faq-es', language: 'es'}

/** Sets of documents for the rule on a way to immediate help. */
export const crisisHelpExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [line],
    [faq, line],
    [faq, {...line, kind: 'emergency'}],
    [faq, spanish, line, {...line, _id: 'linea', language: 'es'}],
    [{...faq, _type: 'topic'}],
    [
      {...faq, _type: 'glossaryTerm'},
      {_id: 'old', _type: 'redirect'},
    ],
  ],
  bad: [
    [faq],
    [{...faq, _type: 'guide'}],
    [{...faq, _type: 'location'}],
    [faq, {...line, kind: 'helpline'}],
    [faq, {...line, contacts: []}],
    [faq, spanish, line],
  ],
}
