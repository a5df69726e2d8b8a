import type {ContentValidationError} from './ContentValidationError.ts'

/**
 * What a problem is known by, whichever query met it: the document that an editor must mend, or the block in it of an unknown
 * type. For whoever tells of each problem once.
 */
export function toProblemKey({query, documentId, path, field}: ContentValidationError): string {
  if (documentId === null) return JSON.stringify([query, path])
  return JSON.stringify(field.endsWith('._type') ? [documentId, field] : [documentId])
}
