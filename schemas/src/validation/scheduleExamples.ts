import type {Examples} from './Examples.ts'

type Numbers = readonly [min: number, max?: number]

const range = ([min, max]: Numbers) => ({
  _type: 'numberRange',
  min,
  ...(max === undefined ? {} : {max}),
})

const schedule = (sessions: Numbers, lengths: Numbers, hours: Numbers) => ({
  sessionsPerWeek: range(sessions),
  hoursPerSession: range(lengths),
  hoursPerWeek: range(hours),
})

/** The numbers of a schedule, for the rule on hours that contradict each other. */
export const scheduleExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    schedule([3, 5], [3, 4], [9, 20]),
    schedule([3, 5], [3, 4], [10, 15]),
    schedule([3], [3], [9]),
    // “Three hours or more” a session has no most.
    schedule([3, 5], [3], [9, 19]),
    schedule([3], [3, 3], [9, 40]),
    // “Nine hours or more” is right wherever nine are possible.
    schedule([3, 5], [3, 3], [9]),
    schedule([3, 3], [3, 3], [9, 9]),
    schedule([3, 3], [1.1, 1.1], [3.3, 3.3]),
  ],
  bad: [
    schedule([3, 5], [3, 4], [6, 20]),
    schedule([3], [3], [8.5]),
    schedule([3, 5], [3, 4], [21, 25]),
    schedule([3, 5], [3, 4], [21]),
    schedule([3, 5], [3, 4], [9, 21]),
    schedule([1, 1], [1, 1], [2, 2]),
    schedule([3, 3], [2.5, 2.5], [7.5, 8]),
  ],
}
