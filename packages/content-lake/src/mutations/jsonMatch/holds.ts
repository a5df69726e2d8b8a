import {isRecord} from '../../documents/isRecord.ts'
import type {ComparisonOperator} from './JsonMatch.ts'

/** True where the value at `path` inside `item` compares so. A missing or nested value never does. */
export function holds(
  item: unknown,
  path: readonly string[],
  operator: ComparisonOperator,
  expected: string | number | boolean,
): boolean {
  const value = readPath(item, path)
  if (operator === '==') return value === expected
  if (operator === '!=') return isPrimitive(value) && value !== expected
  if (typeof value === 'number' && typeof expected === 'number') {
    return isOrdered(value - expected, operator)
  }
  if (typeof value === 'string' && typeof expected === 'string') {
    return isOrdered(value < expected ? -1 : value > expected ? 1 : 0, operator)
  }
  return false
}

/** The value of nested fields; undefined where one is missing. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (current, name) =>
      isRecord(current) && Object.hasOwn(current, name) ? current[name] : undefined,
    value,
  )
}

function isPrimitive(value: unknown): boolean {
  return value !== undefined && (value === null || typeof value !== 'object')
}

function isOrdered(order: number, operator: '<' | '<=' | '>' | '>='): boolean {
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}
