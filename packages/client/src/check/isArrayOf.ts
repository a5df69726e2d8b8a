import {fail, failAt} from './fail.ts'
import type {Check, Failure, Key} from './Failure.ts'

/** Checks for an array whose every item passes a check. */
export function isArrayOf<T>(
  value: unknown,
  isItem: Check<T>,
  failure: Failure,
  key?: Key,
): value is T[] {
  if (!Array.isArray(value)) return fail(value, failure, key, 'array')
  for (let index = 0; index < value.length; index += 1) {
    if (!isItem(value[index], failure, index)) return failAt(failure, key)
  }
  return true
}
