import {isRecord} from '../../documents/isRecord.ts'
import {InvalidMutationError} from '../../errors/InvalidMutationError.ts'
import type {IncomingDocument, Mutation} from '../Mutation.ts'
import {checkFields} from './checkFields.ts'
import {parsePatchOperations, patchFields} from './parsePatchOperations.ts'
import {parseSelection, selectionFields} from './parseSelection.ts'

const kinds = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch']

/** Checks one mutation; `index` is its place in the transaction, for the error. */
export function parseMutation(mutation: unknown, index: number): Mutation {
  if (!isRecord(mutation) || Object.keys(mutation).length !== 1) {
    throw new InvalidMutationError(
      `A mutation is an object with one of ${kinds.join(', ')}.`,
      index,
    )
  }
  checkFields('A mutation', mutation, kinds, index)
  if ('create' in mutation) return {create: parseDocument(mutation.create, index)}
  if ('createOrReplace' in mutation) {
    return {createOrReplace: parseDocument(mutation.createOrReplace, index)}
  }
  if ('createIfNotExists' in mutation) {
    return {createIfNotExists: parseDocument(mutation.createIfNotExists, index)}
  }
  if ('delete' in mutation) {
    const selection = parseSelection('delete', mutation.delete, index)
    checkFields('delete', selection.fields, selectionFields, index)
    return {delete: selection.value}
  }
  const selection = parseSelection('patch', mutation.patch, index)
  checkFields(
    'patch',
    selection.fields,
    [...selectionFields, 'ifRevisionID', ...patchFields],
    index,
  )
  const {ifRevisionID} = selection.fields
  if (ifRevisionID !== undefined && ifRevisionID !== null && typeof ifRevisionID !== 'string') {
    throw new InvalidMutationError('patch.ifRevisionID must be a text.', index)
  }
  return {
    patch: {
      ...selection.value,
      ...(typeof ifRevisionID === 'string' && {ifRevisionID}),
      ...parsePatchOperations(selection.fields, index),
    },
  }
}

function parseDocument(document: unknown, index: number): IncomingDocument {
  if (!isRecord(document)) {
    throw new InvalidMutationError('A document must be an object.', index)
  }
  const {_id, _type, ...fields} = document
  if (_id !== undefined && _id !== null && typeof _id !== 'string') {
    throw new InvalidMutationError('The _id of a document must be a text.', index)
  }
  if (typeof _type !== 'string' || _type === '') {
    const name = typeof _id === 'string' ? `Document "${_id}"` : 'A document'
    throw new InvalidMutationError(`${name} has no _type. Every document needs one.`, index)
  }
  return {...(typeof _id === 'string' && {_id}), _type, ...fields}
}
