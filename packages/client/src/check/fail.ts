import type {Failure, Key} from './Failure.ts'

/** Notes what was expected of a value, and answers false. */
export function fail(
  value: unknown,
  failure: Failure,
  key: Key | undefined,
  expected: string,
): false {
  failure.expected = expected
  failure.received = value
  return failAt(failure, key)
}

/** Notes one step of the way to a wrong value, from the inside out, and answers false. */
export function failAt(failure: Failure, key: Key | undefined): false {
  if (key !== undefined) failure.path.unshift(key)
  return false
}
