import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Checks for a string. */
export function isString(value: unknown, failure: Failure, key?: Key): value is string {
  return typeof value === 'string' || fail(value, failure, key, 'string')
}
