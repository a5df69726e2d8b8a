import {formatDay} from '../../review/formatDay.ts'

/** Why a day cannot be that of the next review, as a sentence; undefined for one after today and not after the latest. Days as `2026-01-31`. */
export function findDueFault(due: string, today: string, latest: string): string | undefined {
  if (due === '') return 'Choose the day of the next review.'
  if (due <= today) return 'Choose a day after today.'
  return due > latest
    ? `Choose ${formatDay(latest)} or earlier: the risk of this document asks for it.`
    : undefined
}
