import {isRecord} from '../../documents/isRecord.ts'
import type {Edit} from '../jsonMatch/applyEdit.ts'

/** `unset`: removes fields from objects and items from arrays. */
export const unsetValue: Edit = {
  creates: false,
  apply(container, keys) {
    if (keys.length === 0) return container
    const removed = new Set(keys)
    if (Array.isArray(container)) return container.filter((_, index) => !removed.has(index))
    if (!isRecord(container)) return container
    return Object.fromEntries(Object.entries(container).filter(([name]) => !removed.has(name)))
  },
}
