import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Checks for a number. */
export function isNumber(value: unknown, failure: Failure, key?: Key): value is number {
  return typeof value === 'number' || fail(value, failure, key, 'number')
}
