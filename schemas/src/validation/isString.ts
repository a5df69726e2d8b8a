/** Whether a value is a text. */
export const isString = (value: unknown): value is string => typeof value === 'string'
