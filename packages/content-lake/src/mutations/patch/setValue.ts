import type {Edit} from '../jsonMatch/applyEdit.ts'
import {replaceKey} from '../jsonMatch/replaceKey.ts'

/** `set`: the value, wherever the path leads; missing objects on the way are made. */
export function setValue(value: unknown): Edit {
  return {
    creates: true,
    apply: (container, keys) =>
      keys.reduce((current, key) => replaceKey(current, key, () => value), container),
  }
}
