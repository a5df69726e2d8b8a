import type {ContentValidationError} from './ContentValidationError.ts'
import {toSentence} from './toSentence.ts'

/** One thing that is wrong with the content. */
export interface ContentProblem {
  /** The same for the same thing, whichever query met it. */
  readonly key: string
  /** One line: where it is, what stands there, and what to do next. */
  readonly message: string
}

/**
 * What an error tells, one by one, for whoever logs each problem once. A problem is known by its document, its place there and
 * what stands there; without a document, by the query.
 *
 * @example
 * const told = new Set<string>()
 * const onIssue = (error: ContentValidationError) => {
 *   for (const {key, message} of toProblems(error)) {
 *     if (!told.has(key)) console.warn(message)
 *     told.add(key)
 *   }
 * }
 */
export function toProblems({
  query,
  issues,
  advice,
}: ContentValidationError): readonly ContentProblem[] {
  return issues.map((issue) => {
    const {documentId, path, field, received} = issue
    const place = documentId === null ? [query, path] : [documentId, field]
    return {
      key: JSON.stringify([...place, received]),
      message: toSentence(query, issue, advice),
    }
  })
}
