import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Checks for true or false. */
export function isBoolean(value: unknown, failure: Failure, key?: Key): value is boolean {
  return typeof value === 'boolean' || fail(value, failure, key, 'boolean')
}
