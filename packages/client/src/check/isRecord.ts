import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Checks for an object that is no array; its fields are checked one by one. */
export function isRecord(
  value: unknown,
  failure: Failure,
  key?: Key,
): value is Record<string, unknown> {
  return (
    (typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    fail(value, failure, key, 'object')
  )
}
