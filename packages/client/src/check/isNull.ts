import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Checks for null, the value of a field that the schema does not have. */
export function isNull(value: unknown, failure: Failure, key?: Key): value is null {
  return value === null || fail(value, failure, key, 'null')
}
