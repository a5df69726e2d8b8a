import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {formatCount} from './formatCount.ts'
import {toRange} from './toRange.ts'

/** Products of fractions of an hour are not exact. */
const tolerance = 0.001

/** Finds hours a week that the sessions of the same schedule cannot add up to. */
export const scheduleRule: FindingRule<object> = (value) => {
  const schedule: Readonly<Record<string, unknown>> = {...value}
  const sessions = toRange(schedule.sessionsPerWeek)
  const lengths = toRange(schedule.hoursPerSession)
  const week = toRange(schedule.hoursPerWeek)
  if (!sessions || !lengths || !week) return []

  const fewest = sessions.min * lengths.min
  if (week.min < fewest - tolerance) {
    return found(
      'min',
      `${hours(week.min)} a week are fewer than the fewest sessions take: ${sessions.min} of ${hours(lengths.min)} make ${hours(fewest)}.`,
      `Let the hours a week start at ${hours(fewest)}, or change the sessions.`,
    )
  }

  // A range without an end means “or more”, so there is no most.
  if (sessions.max === undefined || lengths.max === undefined) return []
  const most = sessions.max * lengths.max
  const above = week.min > most + tolerance ? week.min : week.max
  if (above === undefined || above <= most + tolerance) return []
  return found(
    above === week.min ? 'min' : 'max',
    `${hours(above)} a week are more than the most sessions take: ${sessions.max} of ${hours(lengths.max)} make ${hours(most)}.`,
    `Let the hours a week end at ${hours(most)} or earlier, or change the sessions.`,
  )
}

const hours = (number: number) => formatCount(number, 'hour')

const found = (name: string, message: string, remedy: string): Finding[] => [
  {rule: 'schedule', severity: 'error', path: ['hoursPerWeek', name], message, remedy},
]
