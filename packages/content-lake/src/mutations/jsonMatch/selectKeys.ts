import {isRecord} from '../../documents/isRecord.ts'
import {holds, readPath} from './holds.ts'
import type {Selector} from './JsonMatch.ts'

/** A field's name or an item's index. */
export type Key = string | number

/** The keys in a value that one selector matches, ascending. With `creates`, a field need not exist yet. */
export function selectKeys(value: unknown, selector: Selector, creates: boolean): readonly Key[] {
  if (selector.kind === 'union') {
    const keys = selector.alternatives.flatMap((alternative) => {
      const [only] = alternative
      return alternative.length === 1 && only ? selectKeys(value, only, creates) : []
    })
    return [...new Set(keys)].sort(compareKeys)
  }
  if (selector.kind === 'field') {
    return isRecord(value) && (creates || Object.hasOwn(value, selector.name))
      ? [selector.name]
      : []
  }
  return Array.isArray(value) ? selectIndexes(value, selector) : []
}

function selectIndexes(items: readonly unknown[], selector: Selector): readonly number[] {
  switch (selector.kind) {
    case 'index': {
      const index = fromEnd(selector.index, items.length)
      return index in items ? [index] : []
    }
    case 'slice': {
      const {start, end} = resolveSlice(selector, items.length)
      return Array.from({length: Math.max(0, end - start)}, (_, offset) => start + offset)
    }
    case 'filter':
      return indexesWhere(items, (item) =>
        holds(item, selector.path, selector.operator, selector.value),
      )
    case 'exists':
      return indexesWhere(items, (item) => readPath(item, selector.path) !== undefined)
    case 'field':
    case 'union':
    case 'recursive':
      return []
  }
}

/** A slice's bounds in an array of this length, both within it. */
export function resolveSlice(
  slice: {readonly start: number | null; readonly end: number | null},
  length: number,
): {readonly start: number; readonly end: number} {
  const clamp = (bound: number): number => Math.min(Math.max(0, fromEnd(bound, length)), length)
  return {start: clamp(slice.start ?? 0), end: clamp(slice.end ?? length)}
}

/** Counts a negative index from the end. */
export function fromEnd(index: number, length: number): number {
  return index < 0 ? index + length : index
}

function indexesWhere(
  items: readonly unknown[],
  test: (item: unknown) => boolean,
): readonly number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []))
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1
}
