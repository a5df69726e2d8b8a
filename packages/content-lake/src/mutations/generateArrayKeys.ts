import {isRecord} from '../documents/isRecord.ts'
import type {Mutation} from './Mutation.ts'

/**
 * Gives a `_key` to every object in an array of a mutation's values that lacks one, as `autoGenerateArrayKeys` asks.
 * `createKey` makes a new one each time.
 */
export function generateArrayKeys(mutation: Mutation, createKey: () => string): Mutation {
  const keyed = <T>(value: T): T => addKeys(value, createKey)
  if ('delete' in mutation) return mutation
  if (!('patch' in mutation)) return keyed(mutation)
  const {set, setIfMissing, insert} = mutation.patch
  return {
    patch: {
      ...mutation.patch,
      ...(set && {set: keyed(set)}),
      ...(setIfMissing && {setIfMissing: keyed(setIfMissing)}),
      ...(insert && {insert: keyed(insert)}),
    },
  }
}

function addKeys<T>(value: T, createKey: () => string): T
function addKeys(value: unknown, createKey: () => string): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => {
      const inner = addKeys(item, createKey)
      return isRecord(inner) && inner._key === undefined ? {_key: createKey(), ...inner} : inner
    })
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, addKeys(item, createKey)]),
  )
}
