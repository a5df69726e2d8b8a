import type {Edit} from '../jsonMatch/applyEdit.ts'
import {replaceKey} from '../jsonMatch/replaceKey.ts'
import {InvalidPatchError} from './InvalidPatchError.ts'

/** `inc`, and `dec` with the amount negated: adds to numbers that exist. Throws where something else stands. */
export function addNumber(amount: number): Edit {
  return {
    creates: false,
    apply: (container, keys) =>
      keys.reduce(
        (current, key) =>
          replaceKey(current, key, (value) => {
            if (typeof value === 'number') return value + amount
            throw new InvalidPatchError(
              `inc and dec need a number at "${key}", where the document has ${JSON.stringify(value)?.slice(0, 100)}.`,
            )
          }),
        container,
      ),
  }
}
