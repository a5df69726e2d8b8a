import type {Examples} from './Examples.ts'

const other = 'a'.repeat(64)

/**
 * Fields of a document for the rule on changes past Publish; `contentHash: 'now'` stands for the hash of what the document says, and
 * `_id` and `_originalId` of `drafts.` for those of its draft.
 */
export const contentHashExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    {contentHash: 'now'},
    {contentHash: 'now', review: {_type: 'clinicalReview', lastReviewed: '2026-01-01'}},
    {contentHash: 'now', riskTier: 'high', orderRank: '0|a:'},
    // Never published by the Studio, nor imported: there is nothing to compare.
    {},
    {contentHash: other, _id: 'drafts.'},
    {contentHash: other, _originalId: 'drafts.'},
  ],
  bad: [
    {contentHash: other},
    {contentHash: ''},
    {contentHash: 'never'},
    {contentHash: other, review: {_type: 'clinicalReview', reviewedHash: other}},
    {contentHash: other, riskTier: 'high'},
  ],
}
