import {stegaClean} from '@sanity/client/stega'
import {isRecord} from '../check/isRecord.ts'

/**
 * Data without the marks of visual editing, cleaned where it is looked at: the head of a page needs little of a page, and whoever
 * watches what is read of it learns no more than that.
 */
export function toClean<Value>(value: Value): Value
export function toClean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => toClean(item))
  return isRecord(value) ? toCleanRecord(value) : stegaClean(value)
}

function toCleanRecord(value: Readonly<Record<string, unknown>>): object {
  const clean = {}
  for (const key of Object.keys(value)) {
    const get = () => {
      const found = toClean(value[key])
      Object.defineProperty(clean, key, {value: found, enumerable: true})
      return found
    }
    Object.defineProperty(clean, key, {get, enumerable: true, configurable: true})
  }
  return clean
}
