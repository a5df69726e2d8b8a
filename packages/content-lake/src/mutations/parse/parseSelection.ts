import {isRecord} from '../../documents/isRecord.ts'
import {InvalidMutationError} from '../../errors/InvalidMutationError.ts'
import type {Selection} from '../Mutation.ts'

/** The fields by which a mutation says which documents it is about. */
export const selectionFields = ['id', 'query', 'params', 'purge']

/** Checks which documents a `delete` or a `patch` is about; `fields` is the whole mutation, for what else it says. */
export function parseSelection(
  kind: 'delete' | 'patch',
  value: unknown,
  index: number,
): {readonly value: Selection; readonly fields: Readonly<Record<string, unknown>>} {
  if (!isRecord(value)) throw new InvalidMutationError(`${kind} must be an object.`, index)
  const {id, query, params, purge} = value
  if (typeof query === 'string' && id === undefined) {
    if (params !== undefined && params !== null && !isRecord(params)) {
      throw new InvalidMutationError(`${kind}.params must be an object.`, index)
    }
    return {value: {query, ...(isRecord(params) && {params})}, fields: value}
  }
  if (typeof id === 'string' || isTexts(id)) {
    return {value: {id, ...(typeof purge === 'boolean' && {purge})}, fields: value}
  }
  throw new InvalidMutationError(
    `${kind} needs either "id", a text or a list of them, or "query", a text.`,
    index,
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
