import type {ContentIssue} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadExplainer} from './loadExplainer.ts'
import {toIssue} from './toIssue.ts'

/** Every issue that the schema finds in data that a check refused. */
export async function toIssues(
  query: ContentQuery<object, unknown, unknown>,
  data: unknown,
  isPublished: boolean,
): Promise<readonly ContentIssue[]> {
  const explain = await loadExplainer(query, isPublished)
  return explain(data).map(({path, expected}) => toIssue(data, path, expected))
}
