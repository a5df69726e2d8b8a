import {expect, test} from 'vitest'
import {findDueFault} from './findDueFault.ts'

test.each([
  ['high', undefined, 'missing'],
  ['high', null, 'missing'],
  ['high', '', 'missing'],
  ['high', '2025-01-01', 'passed'],
  ['high', '2026-02-28', 'passed'],
  ['high', '2026-03-01', undefined],
  ['high', '2026-08-28', undefined],
  ['high', '2026-08-29', 'late'],
  ['moderate', '2027-02-28', undefined],
  ['moderate', '2027-03-01', 'late'],
  ['low', '2028-02-28', undefined],
  ['low', '2099-01-01', 'late'],
  // Without a tier the middle one counts.
  [undefined, '2027-02-28', undefined],
  [undefined, '2027-03-01', 'late'],
])('after a review on 2026-02-28 of risk %j, %j is %s', (riskTier, due, fault) => {
  expect(findDueFault(due, '2026-02-28', riskTier)).toBe(fault)
})
