import type {Check} from './Check.ts'

/** Checks for an array whose every item passes a check. */
export function isArrayOf<T>(value: unknown, isItem: Check<T>): value is T[] {
  if (!Array.isArray(value)) return false
  for (const item of value) if (!isItem(item)) return false
  return true
}
