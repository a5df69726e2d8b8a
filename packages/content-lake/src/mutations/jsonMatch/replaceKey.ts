import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../../documents/isRecord.ts'
import type {Key} from './selectKeys.ts'

/**
 * The container with another value at one key; the container itself if the value is the same or equal. An array
 * takes an index, an object a name; `replace` gets undefined where the field is missing, and may leave it so.
 */
export function replaceKey(
  container: unknown,
  key: Key,
  replace: (current: unknown) => unknown,
): unknown {
  if (Array.isArray(container) && typeof key === 'number') {
    const value = replace(container[key])
    return isDeepStrictEqual(value, container[key]) ? container : container.with(key, value)
  }
  if (isRecord(container) && typeof key === 'string') {
    const current = Object.hasOwn(container, key) ? container[key] : undefined
    const value = replace(current)
    return isDeepStrictEqual(value, current) ? container : {...container, [key]: value}
  }
  return container
}
