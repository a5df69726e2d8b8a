/** The day of a moment as `2026-01-31`, in UTC like all days of a review. */
export const toDay = (moment: Date): string => moment.toISOString().slice(0, 10)
