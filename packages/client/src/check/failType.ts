import {fail, failAt} from './fail.ts'
import {isRecord} from './isRecord.ts'
import type {Failure, Key} from './Failure.ts'

/** Notes that an object's `_type` is none of the expected ones, and answers false. */
export function failType(
  value: unknown,
  expected: string,
  failure: Failure,
  key: Key | undefined,
): false {
  if (!isRecord(value, failure, key)) return false
  fail(value['_type'], failure, '_type', expected)
  return failAt(failure, key)
}
