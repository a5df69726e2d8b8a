import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const older = {_id: 'older', _type: 'source', title: 'Older'}
const newer = {_id: 'newer', _type: 'source', title: 'Newer', updates: to('older')}
const citing = (id: string) => ({
  _id: 'faq',
  _type: 'faq',
  citations: [{_key: 'a', source: to(id)}],
})

/** Sets of documents for the rule on sources that a newer one brings up to date. */
export const supersededSourceExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [older, newer],
    [older, citing('older')],
    [older, newer, citing('newer')],
    [older, newer, {_id: 'faq', _type: 'faq'}],
  ],
  bad: [
    [older, newer, citing('older')],
    [citing('older'), newer, older],
    [older, newer, {...citing('older'), _type: 'guide'}],
    [older, newer, {_id: 'faq', _type: 'faq', answer: [{markDefs: [{source: to('older')}]}]}],
    [older, {...newer, title: undefined}, citing('older')],
  ],
}
