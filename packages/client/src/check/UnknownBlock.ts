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

/** Where somebody listens, the values that passed for unknown blocks go. A check waits for nothing, so the set is one check's own. */
export const heard: {blocks?: Set<unknown> | undefined} = {}

/** Checks for a block whose `_type` no other check takes. */
export const isUnknownBlock = (value: unknown): value is UnknownBlock => {
  heard.blocks?.add(value)
  return isRecord(value) && isString(value['_type']) && isString(value['_key'])
}
