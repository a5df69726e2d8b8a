import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../documents/isRecord.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {InvalidMutationError} from '../errors/InvalidMutationError.ts'
import {checkDocument} from './checkDocument.ts'
import {InvalidJsonMatchError} from './jsonMatch/InvalidJsonMatchError.ts'
import type {PatchOperations} from './Mutation.ts'
import {applyPatch} from './patch/applyPatch.ts'
import {InvalidPatchError} from './patch/InvalidPatchError.ts'
import type {TransactionContext} from './TransactionContext.ts'

/**
 * The document with a patch applied and its revision and time set; the document itself if the patch changes nothing.
 * `_id` and `_type` cannot change; what a patch says of the other system fields is passed over.
 */
export function patchDocument(
  document: LakeDocument,
  patch: PatchOperations,
  {transactionId, timestamp}: TransactionContext,
  index: number,
): LakeDocument {
  const {_id, _type, _rev, _createdAt, _updatedAt} = document
  const patched = applyOperations(document, patch, index)
  if (patched === document || !isRecord(patched)) return document
  for (const name of ['_id', '_type']) {
    if (patched[name] !== document[name]) {
      throw new InvalidMutationError(
        `Document "${_id}": ${name} cannot change. Create a new document instead.`,
        index,
      )
    }
  }
  const restored = {...patched, _id, _type, _rev, _createdAt, _updatedAt}
  if (isDeepStrictEqual(restored, document)) return document
  const result = {...restored, _rev: transactionId, _updatedAt: timestamp}
  checkDocument(result, index)
  return result
}

function applyOperations(document: LakeDocument, patch: PatchOperations, index: number): unknown {
  try {
    return applyPatch(document, patch)
  } catch (error) {
    if (error instanceof InvalidJsonMatchError || error instanceof InvalidPatchError) {
      throw new InvalidMutationError(`Document "${document._id}": ${error.message}`, index, {
        cause: error,
      })
    }
    throw error
  }
}
