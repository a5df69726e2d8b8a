import {isRecord} from '../../documents/isRecord.ts'
import {InvalidMutationError} from '../../errors/InvalidMutationError.ts'
import type {Insert, PatchOperations} from '../Mutation.ts'
import {checkFields} from './checkFields.ts'

/** The fields of a patch that say what to do. */
export const patchFields = [
  'set',
  'setIfMissing',
  'unset',
  'diffMatchPatch',
  'inc',
  'dec',
  'insert',
]

/** Checks a patch's operations; other fields are the caller's business. Null counts as absent. */
export function parsePatchOperations(
  patch: Readonly<Record<string, unknown>>,
  index: number,
): PatchOperations {
  const has = (name: string): boolean => patch[name] !== undefined && patch[name] !== null
  const parse = (name: string): Readonly<Record<string, unknown>> =>
    parseValues(name, patch[name], index)
  return {
    ...(has('setIfMissing') && {setIfMissing: parse('setIfMissing')}),
    ...(has('set') && {set: parse('set')}),
    ...(has('unset') && {unset: parseUnset(patch.unset, index)}),
    ...(has('diffMatchPatch') && {
      diffMatchPatch: checkValues('diffMatchPatch', parse('diffMatchPatch'), isText, index),
    }),
    ...(has('inc') && {inc: checkValues('inc', parse('inc'), isNumber, index)}),
    ...(has('dec') && {dec: checkValues('dec', parse('dec'), isNumber, index)}),
    ...(has('insert') && {insert: parseInsert(patch.insert, index)}),
  }
}

function parseValues(
  name: string,
  value: unknown,
  index: number,
): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw new InvalidMutationError(`${name} must be an object of paths and values.`, index)
}

function checkValues<T>(
  name: string,
  values: Readonly<Record<string, unknown>>,
  is: {(value: unknown): value is T; expected: string},
  index: number,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => {
      if (is(value)) return [path, value]
      throw new InvalidMutationError(`${name} needs ${is.expected} at "${path}".`, index)
    }),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
isText.expected = 'a text'

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
isNumber.expected = 'a number'

function parseUnset(value: unknown, index: number): readonly string[] {
  if (Array.isArray(value) && value.every(isText)) return value
  throw new InvalidMutationError('unset must be a list of paths.', index)
}

function parseInsert(value: unknown, index: number): Insert {
  const insert = parseValues('insert', value, index)
  checkFields('insert', insert, ['before', 'after', 'replace', 'items'], index)
  const {items, ...places} = insert
  const [place, ...others] = Object.entries(places)
  const path = place?.[1]
  if (!place || others.length > 0 || typeof path !== 'string') {
    throw new InvalidMutationError(
      'insert needs exactly one of before, after and replace, with a path.',
      index,
    )
  }
  if (!Array.isArray(items)) throw new InvalidMutationError('insert needs "items", a list.', index)
  return {[place[0]]: path, items}
}
