import type {ContentValidationError} from './ContentValidationError.ts'

/**
 * What a problem is known by, whichever query met it: the document and its broken places. For whoever tells of each problem
 * once.
 */
export function toProblemKey({query, documentId, issues}: ContentValidationError): string {
  const places = issues.map(({field, path, received}) => [
    documentId === null ? path : field,
    received,
  ])
  return JSON.stringify([documentId ?? query, places])
}
