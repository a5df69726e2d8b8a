import {isDocumentId} from '../documents/isDocumentId.ts'
import {isRecord} from '../documents/isRecord.ts'
import {InvalidBodyError} from '../http/InvalidBodyError.ts'
import type {Action} from './Action.ts'
import {parseAction} from './parseAction.ts'

/** The body of a request to `/data/actions`. */
export interface ActionRequest {
  readonly actions: readonly Action[]
  readonly transactionId?: string
  readonly dryRun: boolean
}

/** Checks a body that came over the wire. Throws `InvalidBodyError` or `ActionError`, which say what is at fault. */
export function parseActions(body: unknown): ActionRequest {
  if (!isRecord(body) || !Array.isArray(body['actions']) || body['actions'].length === 0) {
    throw new InvalidBodyError('Send an object with "actions", a list of one action or more.')
  }
  const {transactionId, dryRun} = body
  const actions = body['actions'].map((action: unknown, index) => parseAction(action, index))
  if (transactionId === undefined || transactionId === null)
    return {actions, dryRun: dryRun === true}
  if (typeof transactionId !== 'string' || !isDocumentId(transactionId)) {
    throw new InvalidBodyError(
      'transactionId must be a text of 1 to 128 letters, digits, ".", "_" and "-".',
    )
  }
  return {actions, transactionId, dryRun: dryRun === true}
}
