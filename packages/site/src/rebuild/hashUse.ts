import {createHash} from 'node:crypto'
import type {Hash} from 'node:crypto'

/** A hash of the values that were used of a result: it stays the same for as long as nothing else can come out of it. */
export function hashUse(data: unknown, used: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const path of used) hash.update(`${path}\0${summarize(data, path)}\0`)
  return toText(hash)
}

/** A hash of a text. */
export const hashText = (text: string): string => toText(createHash('sha256').update(text))

const toText = (hash: Hash) => hash.digest('base64url').slice(0, 22)

/** A value itself, and of an object only that it is one: what was used within it has paths of its own. */
function summarize(data: unknown, path: string): string {
  const keys = path.split('/').slice(1)
  let value = data
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return 'nothing'
    if (key === '*') return JSON.stringify(Object.keys(value))
    value = Reflect.get(value, key)
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  return Array.isArray(value) ? '[]' : '{}'
}
