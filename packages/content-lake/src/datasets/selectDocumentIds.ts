import {isRecord} from '../documents/isRecord.ts'
import {InvalidMutationError} from '../errors/InvalidMutationError.ts'

/** The ids in the result of a mutation's query, which must be documents: `*[_type == "faq"]`. */
export function selectDocumentIds(result: unknown): readonly string[] {
  const items = Array.isArray(result) ? result : result === null ? [] : [result]
  return items.map((item) => {
    const id: unknown = isRecord(item) ? item._id : undefined
    if (typeof id === 'string') return id
    throw new InvalidMutationError(
      'A mutation by query needs a query for documents with their _id, such as *[_type == "faq"].',
      null,
    )
  })
}
