import type {Edit} from '../jsonMatch/applyEdit.ts'
import {replaceKey} from '../jsonMatch/replaceKey.ts'

/** `setIfMissing`: the value where there is none. Null counts as a value. */
export function setMissingValue(value: unknown): Edit {
  return {
    creates: true,
    apply: (container, keys) =>
      keys.reduce(
        (current, key) =>
          replaceKey(current, key, (existing) => (existing === undefined ? value : existing)),
        container,
      ),
  }
}
