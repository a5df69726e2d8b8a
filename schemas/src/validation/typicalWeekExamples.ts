import type {Examples} from './Examples.ts'

const week = (...hours: readonly (number | undefined)[]) => ({
  sessions: hours.map((length, index) => ({_key: `session${index}`, hours: length})),
})

/** Example weeks beside a schedule of 3 to 5 sessions and 9 to 19 hours a week. */
export const typicalWeekExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    week(3, 3, 3),
    week(3, 3, 3, 3, 3),
    week(4, 4, 4, 4, 3),
    week(2.5, 3.5, 3),
    week(1.1, 1.1, 1.1, 3, 2.7),
    // The hours of a session are still missing: another rule says so.
    week(3, 3, undefined),
  ],
  bad: [
    week(5, 5),
    week(2, 2, 2, 2, 2, 2),
    week(2, 2, 2),
    week(4, 4, 4, 4, 4),
    week(3),
    week(3, undefined),
  ],
}
