import type {EncodeInner, InnerPatch} from './InnerPatch.ts'
import {isEqualJson} from './isEqualJson.ts'
import {opcodes} from './opcodes.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** The fields that went, changed and came. */
export function encodeObjectPatch(
  left: JsonObject,
  right: JsonObject,
  encodeInner: EncodeInner,
): InnerPatch {
  const keys = Object.keys(left).sort()
  const operations = keys.flatMap((key, index): unknown[] => {
    if (!Object.hasOwn(right, key)) return [opcodes.objectDeleteField, index]
    if (isEqualJson(left[key], right[key])) return []
    const inner = encodeInner(left[key], right[key])
    if (!inner) return [opcodes.objectSetFieldValue, right[key], key]
    const enter = inner.start === 'copy' ? opcodes.pushFieldCopy : opcodes.pushFieldBlank
    return [enter, index, ...inner.operations, opcodes.returnIntoObjectSameKeyPop]
  })
  const added = Object.keys(right)
    .filter((key) => !Object.hasOwn(left, key))
    .flatMap((key) => [opcodes.objectSetFieldValue, right[key], key])
  return {start: 'copy', operations: [...operations, ...added]}
}
