import type {Check} from './Check.ts'

/** Checks for an array whose every item passes a check. */
export const isArrayOf = <T>(value: unknown, isItem: Check<T>): value is T[] =>
  Array.isArray(value) && value.every(isItem)
