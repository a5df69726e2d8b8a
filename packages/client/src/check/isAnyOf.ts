import {createFailure} from './Failure.ts'
import type {Check, Failure, Key} from './Failure.ts'
import {fail} from './fail.ts'

/** Checks for a value that passes at least one of several checks. */
export function isAnyOf<T>(
  value: unknown,
  checks: readonly Check<T>[],
  failure: Failure,
  key?: Key,
): value is T {
  for (const check of checks) if (check(value, createFailure())) return true
  return fail(value, failure, key, `one of ${checks.length} shapes`)
}
