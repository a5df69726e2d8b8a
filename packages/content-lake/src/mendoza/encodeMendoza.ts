import {isRecord} from '../documents/isRecord.ts'
import {encodeArrayPatch} from './encodeArrayPatch.ts'
import {encodeObjectPatch} from './encodeObjectPatch.ts'
import {encodeStringPatch} from './encodeStringPatch.ts'
import type {InnerPatch, MendozaPatch} from './InnerPatch.ts'
import {opcodes} from './opcodes.ts'

/**
 * The patch that turns one JSON value into another, as the `mendoza` package applies it. It holds what changed; where that would
 * be longer than the new value, it holds the new value.
 */
export function encodeMendoza(left: unknown, right: unknown): MendozaPatch {
  const whole = [opcodes.value, right]
  if (!isRecord(left) || !isRecord(right)) return whole
  const {operations} = encodeObjectPatch(left, right, encodeInner)
  return sizeOf(operations) < sizeOf(whole) ? operations : whole
}

function encodeInner(left: unknown, right: unknown): InnerPatch | undefined {
  const patch = encodeByKind(left, right)
  return patch && sizeOf(patch.operations) < sizeOf(right) ? patch : undefined
}

function encodeByKind(left: unknown, right: unknown): InnerPatch | undefined {
  if (isRecord(left) && isRecord(right)) return encodeObjectPatch(left, right, encodeInner)
  if (Array.isArray(left) && Array.isArray(right)) return encodeArrayPatch(left, right, encodeInner)
  if (typeof left === 'string' && typeof right === 'string') return encodeStringPatch(left, right)
  return undefined
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length
}
