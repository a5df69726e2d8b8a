import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {longestDaysBetweenChecks} from './limits.ts'

const day = 86_400_000

/** Finds a crisis resource whose numbers and addresses nobody has tried for half a year, or ever, and refuses a day that has not come. */
export const verifiedOnRule: FindingRule<string | undefined> = (verifiedOn, {today}) => {
  if (!verifiedOn) return found('Nobody has checked these numbers and addresses yet.')
  const days = Math.round((Date.parse(today) - Date.parse(verifiedOn)) / day)
  // A day ahead may be today where the editor is.
  if (days < -1) {
    return found(`${verifiedOn} has not come yet, so nobody can have checked it then.`, 'error')
  }
  return days > longestDaysBetweenChecks
    ? found(`This was checked ${days} days ago, on ${verifiedOn}.`)
    : []
}

const found = (message: string, severity: Finding['severity'] = 'warning'): Finding[] => [
  {
    rule: 'verifiedOn',
    severity,
    path: [],
    message,
    remedy: `Try each of them, and set the day: every ${longestDaysBetweenChecks} days or sooner.`,
  },
]
