/** A key of an object or an index of an array. */
export type Key = string | number

/** Where the first wrong value stands, filled in while the checks return from it. */
export interface Failure {
  readonly path: Key[]
  /** What stands in the type's place, such as `string` or `"faq"`. */
  expected: string
  received: unknown
}

/**
 * A check that a generated file or a helper makes of one value: no copy, first failure. `key` is the place of
 * the value in what holds it.
 */
export type Check<T> = (value: unknown, failure: Failure, key?: Key) => value is T

/** A failure to hand to a check; it is meaningful only after the check returned false. */
export function createFailure(): Failure {
  return {path: [], expected: '', received: undefined}
}
