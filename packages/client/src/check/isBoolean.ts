/** Checks for true or false. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
