import {isRecord} from '../../documents/isRecord.ts'
import {InvalidMutationError} from '../../errors/InvalidMutationError.ts'
import {isDocumentId} from '../../documents/isDocumentId.ts'
import type {Mutation} from '../Mutation.ts'
import {checkFields} from './checkFields.ts'
import {parseMutation} from './parseMutation.ts'

/** The body of a request to `/data/mutate`. */
export interface MutationRequest {
  readonly mutations: readonly Mutation[]
  readonly transactionId?: string
}

/** Checks a body that came over the wire. Throws `InvalidMutationError`, which names the field at fault. */
export function parseMutations(body: unknown): MutationRequest {
  if (!isRecord(body) || !Array.isArray(body.mutations)) {
    throw new InvalidMutationError('Send an object with "mutations", a list.', null)
  }
  checkFields('The body', body, ['mutations', 'transactionId'], null)
  const mutations = body.mutations.map((mutation: unknown, index) => parseMutation(mutation, index))
  const {transactionId} = body
  if (transactionId === undefined || transactionId === null) return {mutations}
  if (typeof transactionId !== 'string' || !isDocumentId(transactionId)) {
    throw new InvalidMutationError(
      'transactionId must be a text of 1 to 128 letters, digits, ".", "_" and "-".',
      null,
    )
  }
  return {mutations, transactionId}
}
