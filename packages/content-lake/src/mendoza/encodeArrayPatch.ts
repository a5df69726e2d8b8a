import {isRecord} from '../documents/isRecord.ts'
import type {EncodeInner, InnerPatch} from './InnerPatch.ts'
import {isEqualJson} from './isEqualJson.ts'
import {opcodes} from './opcodes.ts'

/** The new list, told as slices of the old one, changed elements, and new ones. Undefined for an empty list: blank is not `[]`. */
export function encodeArrayPatch(
  left: readonly unknown[],
  right: readonly unknown[],
  encodeInner: EncodeInner,
): InnerPatch | undefined {
  if (right.length === 0) return undefined
  const byIdentity = new Map(left.map((item, index) => [toIdentity(item, index), index]))
  const operations: unknown[] = []
  let slice: {from: number; to: number} | undefined

  const endSlice = () => {
    if (slice) operations.push(opcodes.arrayAppendSlice, slice.from, slice.to)
    slice = undefined
  }

  for (const [index, item] of right.entries()) {
    const source = byIdentity.get(toIdentity(item, index))
    if (source !== undefined && isEqualJson(left[source], item)) {
      if (slice?.to === source) slice.to++
      else {
        endSlice()
        slice = {from: source, to: source + 1}
      }
      continue
    }
    endSlice()
    operations.push(...encodeItem(left, source, item, encodeInner))
  }
  endSlice()
  return {start: 'blank', operations}
}

function encodeItem(
  left: readonly unknown[],
  source: number | undefined,
  item: unknown,
  encodeInner: EncodeInner,
): unknown[] {
  const inner = source === undefined ? undefined : encodeInner(left[source], item)
  if (!inner) return [opcodes.arrayAppendValue, item]
  const enter = inner.start === 'copy' ? opcodes.pushElementCopy : opcodes.pushElementBlank
  return [enter, source, ...inner.operations, opcodes.returnIntoArrayPop]
}

/** What says that two elements are the same one: Sanity's `_key`, a plain value itself, otherwise the place. */
function toIdentity(item: unknown, index: number): string {
  if (isRecord(item) && typeof item['_key'] === 'string') return `key:${item['_key']}`
  if (typeof item === 'object' && item !== null) return `place:${index}`
  return `value:${JSON.stringify(item)}`
}
