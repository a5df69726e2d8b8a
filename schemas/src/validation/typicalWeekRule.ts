import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {formatCount} from './formatCount.ts'
import {formatRange} from './formatRange.ts'
import {toRange, type Range} from './toRange.ts'

/** An example week beside the schedule of the same program. */
export interface WeekAndSchedule {
  readonly sessions: readonly unknown[]
  readonly schedule: object
}

/** Sums of fractions of an hour are not exact. */
const isOutside = (number: number, {min, max}: Range) =>
  number < min - 0.001 || number > (max ?? Infinity) + 0.001

const hoursOf = (session: unknown): number =>
  typeof session === 'object' &&
  session !== null &&
  'hours' in session &&
  typeof session.hours === 'number'
    ? session.hours
    : NaN

/** Finds an example week with more or fewer sessions or hours than the schedule of the program says. */
export const typicalWeekRule: FindingRule<WeekAndSchedule> = ({sessions, schedule}) => {
  const {sessionsPerWeek, hoursPerWeek}: Readonly<Record<string, unknown>> = {...schedule}
  const count = toRange(sessionsPerWeek)
  const hours = toRange(hoursPerWeek)
  // Not a number while the hours of a session are missing, and then outside of nothing.
  const total = sessions.reduce<number>((sum, session) => sum + hoursOf(session), 0)
  const findings: Finding[] = []
  if (count && isOutside(sessions.length, count)) {
    findings.push(
      toFinding(
        `This week has ${formatCount(sessions.length, 'session')}; the schedule says ${formatRange(count, 'session')}.`,
        'Add or remove sessions, or change the sessions a week of the schedule.',
      ),
    )
  }
  if (hours && isOutside(total, hours)) {
    findings.push(
      toFinding(
        `The sessions of this week take ${formatCount(total, 'hour')}; the schedule says ${formatRange(hours, 'hour')}.`,
        'Change the hours of the sessions, or the hours a week of the schedule.',
      ),
    )
  }
  return findings
}

const toFinding = (message: string, remedy: string): Finding => ({
  rule: 'schedule',
  severity: 'error',
  path: ['sessions'],
  message,
  remedy,
})
