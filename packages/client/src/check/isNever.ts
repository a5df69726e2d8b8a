import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

/** Refuses every value: the item of an array that is always empty. */
export function isNever(value: unknown, failure: Failure, key?: Key): value is never {
  return fail(value, failure, key, 'nothing')
}
