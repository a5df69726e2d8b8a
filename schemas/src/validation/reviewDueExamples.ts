import type {Examples} from './Examples.ts'

const reviewed = {lastReviewed: '2026-01-15', reviewedHash: 'now'}

/** The `review` and `riskTier` of a document for the rule on the day of the next review; `reviewedHash: 'now'` stands for the hash of what the document says. */
export const reviewDueExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    {riskTier: 'high', review: {...reviewed, nextReviewDue: '2026-07-15'}},
    {riskTier: 'moderate', review: {...reviewed, nextReviewDue: '2027-01-15'}},
    {riskTier: 'low', review: {...reviewed, nextReviewDue: '2028-01-15'}},
    // Earlier is always allowed, and a day that has passed is what another rule says.
    {riskTier: 'high', review: {...reviewed, nextReviewDue: '2026-02-01'}},
    {riskTier: 'low', review: {...reviewed, nextReviewDue: '2020-01-01'}},
    // Nothing that readers see was reviewed.
    {riskTier: 'high', review: {}},
    {riskTier: 'high', review: {nextReviewDue: '2099-01-01'}},
    {riskTier: 'high', review: {...reviewed, reviewedHash: 'old', nextReviewDue: '2099-01-01'}},
  ],
  bad: [
    {riskTier: 'high', review: {...reviewed, nextReviewDue: '2026-07-16'}},
    {riskTier: 'moderate', review: {...reviewed, nextReviewDue: '2027-01-16'}},
    {riskTier: 'low', review: {...reviewed, nextReviewDue: '2028-01-16'}},
    {riskTier: 'high', review: {...reviewed, nextReviewDue: '2099-01-01'}},
    {riskTier: 'low', review: {...reviewed, nextReviewDue: '9999-12-31'}},
    {riskTier: 'high', review: reviewed},
    {riskTier: 'low', review: {...reviewed, nextReviewDue: null}},
    {riskTier: 'moderate', review: {...reviewed, nextReviewDue: ''}},
  ],
}
