import {reviewLists, type ReviewListId} from '../../review/reviewLists.ts'

/** For each list of reviewers, the types of the documents in it, one entry a document. */
export type HealthAnswer = Readonly<Record<ReviewListId, readonly string[]>>

/** Asks for every list at once, over `$types` and the dates of the lists. */
export const healthQuery = `{${reviewLists
  .map(({id, condition}) => `"${id}": *[_type in $types && ${condition}]._type`)
  .join(', ')}}`
