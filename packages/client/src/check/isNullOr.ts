import type {Check} from './Check.ts'

/** Checks for null or a value that passes a check. */
export const isNullOr = <T>(value: unknown, check: Check<T>): value is T | null =>
  value === null || check(value)
