import type {InnerPatch} from './InnerPatch.ts'
import {opcodes} from './opcodes.ts'

/** The text between the common beginning and the common end. Undefined for an empty text: blank is not `""`. */
export function encodeStringPatch(left: string, right: string): InnerPatch | undefined {
  if (right === '') return undefined
  const before = [...left]
  const after = [...right]
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++

  const total = toByteLength(before)
  const prefix = toByteLength(before.slice(0, start))
  const suffix = toByteLength(before.slice(before.length - end))
  const middle = after.slice(start, after.length - end).join('')
  return {
    start: 'blank',
    operations: [
      ...(prefix > 0 ? [opcodes.stringAppendSlice, 0, prefix] : []),
      ...(middle ? [opcodes.stringAppendString, middle] : []),
      ...(suffix > 0 ? [opcodes.stringAppendSlice, total - suffix, total] : []),
    ],
  }
}

/** Bytes of UTF-8; an unpaired surrogate counts three, as the reader of patches counts it. */
function toByteLength(characters: readonly string[]): number {
  let bytes = 0
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    bytes += code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1
  }
  return bytes
}
