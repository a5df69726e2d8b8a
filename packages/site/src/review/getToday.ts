/** The day on which a page is made, in UTC, as the content counts its days. */
export const getToday = (): string => new Date().toISOString().slice(0, 10)
