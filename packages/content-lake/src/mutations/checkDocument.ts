import {isRecord} from '../documents/isRecord.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {InvalidMutationError} from '../errors/InvalidMutationError.ts'

/** A document nests no deeper; what reads it may recurse. */
const maxDepth = 200

/** Throws where the lake cannot hold a document, and says why. */
export function checkDocument(document: LakeDocument, index: number): void {
  if (typeof document._type !== 'string' || document._type === '') {
    throw new InvalidMutationError(
      `Document "${document._id}" has no _type. Every document needs one.`,
      index,
    )
  }
  const fault = findFault(document, 0)
  if (fault) throw new InvalidMutationError(`Document "${document._id}" ${fault}`, index)
}

function findFault(value: unknown, depth: number): string | undefined {
  if (depth > maxDepth) return `nests deeper than ${maxDepth} levels.`
  if (Array.isArray(value)) {
    for (const item of value) {
      const fault = findFault(item, depth + 1)
      if (fault) return fault
    }
  } else if (isRecord(value)) {
    if (Object.hasOwn(value, '_ref') && typeof value._ref !== 'string') {
      return 'has a reference whose _ref is not a text.'
    }
    for (const name in value) {
      // JavaScript's own names would change what a query sees in the object.
      if (name === '__proto__' || name === 'hasOwnProperty')
        return `has a field with the reserved name "${name}".`
      const fault = findFault(value[name], depth + 1)
      if (fault) return fault
    }
  }
  return undefined
}
