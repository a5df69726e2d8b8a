import {isDocumentId} from '../documents/isDocumentId.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {InvalidMutationError} from '../errors/InvalidMutationError.ts'
import type {TransactionContext} from './TransactionContext.ts'
import {checkDocument} from './checkDocument.ts'
import type {IncomingDocument} from './Mutation.ts'

/**
 * The document that a create mutation stores: with an id, and with the system fields. `_createdAt` is the writer's own
 * (an import keeps it), otherwise that of the document it replaces, otherwise now.
 */
export function toLakeDocument(
  incoming: IncomingDocument,
  replaced: LakeDocument | undefined,
  context: TransactionContext,
  index: number,
): LakeDocument {
  const {_id, _type, _createdAt, _updatedAt: _, _rev: __, ...fields} = incoming
  const id = toId(_id, context)
  if (!isDocumentId(id)) {
    throw new InvalidMutationError(
      `Malformed document ID: "${id}". Use 1 to 128 letters, digits, ".", "_" and "-", starting with a letter, a digit or "_".`,
      index,
    )
  }
  const document = {
    _id: id,
    _type,
    _rev: context.transactionId,
    _createdAt: isTimestamp(_createdAt) ? _createdAt : (replaced?._createdAt ?? context.timestamp),
    _updatedAt: context.timestamp,
    ...fields,
  }
  checkDocument(document, index)
  return document
}

/** An id that ends in a dot is a path: the lake adds the name. */
function toId(id: string | undefined, {createId}: TransactionContext): string {
  if (id === undefined || id === '') return createId()
  return id.endsWith('.') ? `${id}${createId()}` : id
}

function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
