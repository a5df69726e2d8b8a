const createRange = (min: number, max?: number) => ({
  _type: 'numberRange',
  min,
  ...(max === undefined ? {} : {max}),
})

/** How often and how long people come: the same on the program page in every language. */
export const scheduleNumbers = {
  sessionsPerWeek: createRange(3, 5),
  hoursPerSession: createRange(3),
  hoursPerWeek: createRange(9, 19),
  lengthInWeeks: createRange(8, 12),
} as const
