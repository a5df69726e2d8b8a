import type {ContentIssue} from './ContentValidationError.ts'

/** What is wrong in one place, and what to do next. A place in a document is named as the document has it. */
export function toSentence(
  query: string,
  {field, documentId, expected, received}: ContentIssue,
  advice: string,
): string {
  const place = [field && `"${field}"`, documentId !== null && `document "${documentId}"`].filter(
    Boolean,
  )
  return `Query "${query}": ${place.join(' of ') || 'the result'} is ${received}, not ${expected}. ${advice}`
}
