import {describe, expect, it} from 'vitest'
import {toNextReviewDue} from './toNextReviewDue.ts'

describe('the day of the next review', () => {
  it.each([
    ['low', '2026-01-15', '2028-01-15'],
    ['moderate', '2026-01-15', '2027-01-15'],
    ['high', '2026-01-15', '2026-07-15'],
    ['high', '2026-08-31', '2027-02-28'],
    ['high', '2027-08-31', '2028-02-29'],
    ['high', '2026-08-28', '2027-02-28'],
    ['high', '2026-12-31', '2027-06-30'],
    ['high', '2026-03-31', '2026-09-30'],
    ['high', '2026-07-31', '2027-01-31'],
    ['high', '2026-06-30', '2026-12-30'],
    ['moderate', '2028-02-29', '2029-02-28'],
    ['moderate', '2027-02-28', '2028-02-28'],
    ['low', '2024-02-29', '2026-02-28'],
    // Without a tier the middle one counts.
    [undefined, '2026-01-15', '2027-01-15'],
    [null, '2026-01-15', '2027-01-15'],
    ['extreme', '2026-01-15', '2027-01-15'],
  ])('for the risk %s is, after a review on %s, %s', (riskTier, today, due) => {
    expect(toNextReviewDue(riskTier, today)).toBe(due)
  })
})
