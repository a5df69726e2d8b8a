import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const source = (validUntil?: string) => ({
  _id: 'report',
  _type: 'source',
  title: 'Yearly report',
  ...(validUntil === undefined ? {} : {validUntil}),
})
const faq = {_id: 'faq', _type: 'faq', citations: [{_key: 'a', source: to('report')}]}

/** Sets of documents for the rule on sources that are no longer valid, as seen on 30 June 2026. */
export const expiredSourceExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [source(), faq],
    [source('2026-06-30'), faq],
    [source('2027-01-01'), faq],
    // Nothing cites it.
    [source('2025-12-31')],
    [source('2025-12-31'), {_id: 'newer', _type: 'source', updates: to('report')}],
  ],
  bad: [
    [source('2026-06-29'), faq],
    [faq, source('2025-12-31')],
    [source('2020-01-01'), {...faq, _type: 'guide'}],
    [
      source('2025-12-31'),
      {_id: 'faq', _type: 'faq', answer: [{markDefs: [{source: to('report')}]}]},
    ],
    // Twice in one document is one finding.
    [source('2025-12-31'), {...faq, more: [{_key: 'b', source: to('report')}]}],
  ],
}
