import {toNextReviewDue} from './toNextReviewDue.ts'

/** Why a day cannot be that of the next review. */
export type DueFault = 'missing' | 'passed' | 'late'

/**
 * Why `due` cannot be the day of the next review after one on `reviewed`, in a document of this risk tier; undefined for a day after that
 * one, and not after the latest that the risk allows. Days as `2026-01-31`.
 */
export const findDueFault = (
  due: unknown,
  reviewed: string,
  riskTier: unknown,
): DueFault | undefined => {
  if (typeof due !== 'string' || due === '') return 'missing'
  if (due <= reviewed) return 'passed'
  return due > toNextReviewDue(riskTier, reviewed) ? 'late' : undefined
}
