import {expect, test} from 'vitest'
import {toDueFault} from './toDueFault.ts'

test.each([
  ['', 'Choose the day of the next review.'],
  ['2025-01-01', 'Choose a day after today.'],
  ['2026-02-28', 'Choose a day after today.'],
  ['2026-03-01', undefined],
  ['2026-08-28', undefined],
  ['2026-08-29', 'Choose August 28, 2026 or earlier: the risk of this document asks for it.'],
])('%j', (due, expected) => {
  expect(toDueFault(due, '2026-02-28', 'high')).toBe(expected)
})
