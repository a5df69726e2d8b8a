import type {ContentIssue} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {toIssue} from './toIssue.ts'
import {toIssues} from './toIssues.ts'

/** Where a result with drafts is not as a published one must be. */
export async function findDraftIssues(
  query: ContentQuery<object, unknown, unknown>,
  data: unknown,
): Promise<readonly ContentIssue[]> {
  if (query.check(data)) return []
  // A draft is worth more than the reasons why it cannot be published yet.
  const unexplained = {...toIssue(data, [], 'as the schema says'), received: 'different'}
  return toIssues(query, data, true).catch(() => [unexplained])
}
