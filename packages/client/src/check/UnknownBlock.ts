import {isRecord} from './isRecord.ts'
import {isString} from './isString.ts'

/**
 * Stands for every `_type` that this version of the client does not know. The value is a string; the type is
 * an enum so that comparing `_type` with a known name leaves unknown blocks out.
 */
export declare enum UnknownType {
  /** No block has this value; it makes the enum a type of its own. */
  unknown = 'unknown',
}

/** A block of a newer content model: pass over it. */
export interface UnknownBlock {
  _type: UnknownType
  _key: string
}

let seen: Set<unknown> | undefined

/** Checks for a block whose `_type` no other check takes. */
export const isUnknownBlock = (value: unknown): value is UnknownBlock => {
  seen?.add(value)
  return isRecord(value) && isString(value['_type']) && isString(value['_key'])
}

/** The unknown blocks that a check passes over. A check waits for nothing, so the set is its own. */
export function toUnknownBlocks(check: () => unknown): ReadonlySet<unknown> {
  const blocks = (seen = new Set<unknown>())
  check()
  seen = undefined
  return blocks
}
