import type {Edit} from '../jsonMatch/applyEdit.ts'
import type {Selector} from '../jsonMatch/JsonMatch.ts'
import {fromEnd, resolveSlice, type Key} from '../jsonMatch/selectKeys.ts'
import {InvalidPatchError} from './InvalidPatchError.ts'

/**
 * `insert`: items before, after or in the place of those that the path's last step selects. An index beyond the end is
 * the end, so `after: "list[-1]"` appends to an empty array, too. A filter that matches nothing inserts nothing.
 */
export function insertItems(
  position: 'before' | 'after' | 'replace',
  items: readonly unknown[],
): Edit {
  return {
    creates: false,
    apply(container, keys, selector) {
      if (!Array.isArray(container)) {
        throw new InvalidPatchError(
          'insert needs an array, and its path must end in an index, a slice or a filter, as in "list[-1]". Make the array first with setIfMissing.',
        )
      }
      if (position === 'replace') {
        const [first] = keys
        if (typeof first !== 'number') return container
        const kept = container.filter((_, index) => !keys.includes(index))
        return kept.toSpliced(first, 0, ...items)
      }
      const index = findPlace(position, keys, selector, container.length)
      if (index === undefined || items.length === 0) return container
      return container.toSpliced(index, 0, ...items)
    },
  }
}

function findPlace(
  position: 'before' | 'after',
  keys: readonly Key[],
  selector: Selector,
  length: number,
): number | undefined {
  const edge = position === 'before' ? keys[0] : keys.at(-1)
  if (typeof edge === 'number') return position === 'before' ? edge : edge + 1
  if (selector.kind === 'index') {
    const index = fromEnd(selector.index, length) + (position === 'before' ? 0 : 1)
    return Math.min(Math.max(0, index), length)
  }
  if (selector.kind === 'slice') {
    const {start, end} = resolveSlice(selector, length)
    return position === 'before' ? start : Math.max(start, end)
  }
  return undefined
}
