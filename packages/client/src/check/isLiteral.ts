import {fail} from './fail.ts'
import type {Failure, Key} from './Failure.ts'

type Literal = string | number | boolean

/** Checks for one of a few exact values. */
export function isLiteral<const T extends Literal>(
  value: unknown,
  literals: readonly T[],
  failure: Failure,
  key?: Key,
): value is T {
  for (const literal of literals) if (literal === value) return true
  return fail(value, failure, key, literals.map((literal) => JSON.stringify(literal)).join(' | '))
}
