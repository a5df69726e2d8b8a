import {findDueFault, toNextReviewDue} from '@iop-content/schemas/review'
import {formatDay} from '../../review/formatDay.ts'

/** Why a day cannot be that of the next review after one on `today`, as a sentence; undefined for one that can. Days as `2026-01-31`. */
export function toDueFault(due: string, today: string, riskTier: unknown): string | undefined {
  const fault = findDueFault(due, today, riskTier)
  if (fault === undefined) return undefined
  const latest = formatDay(toNextReviewDue(riskTier, today))
  return {
    missing: 'Choose the day of the next review.',
    passed: 'Choose a day after today.',
    late: `Choose ${latest} or earlier: the risk of this document asks for it.`,
  }[fault]
}
