import type {core} from 'zod/mini'
import type {ContentIssue} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadRest} from './loadRest.ts'
import {toIssue} from './toIssue.ts'

/** Every issue that the schema finds in data that a check refused. */
export async function toIssues(
  query: ContentQuery<object, unknown, unknown>,
  data: unknown,
  isPublished: boolean,
): Promise<readonly ContentIssue[]> {
  const {name, loadRest: load} = query
  const loadSchemas = async () => (await load()).loadSchemas()
  const {published, drafts} = await loadRest({name, loadRest: loadSchemas})
  const {error} = (isPublished ? published : drafts).safeParse(data)
  return (error?.issues ?? []).map((issue) => toIssue(data, issue.path, toExpected(issue)))
}

function toExpected(issue: core.$ZodIssue): string {
  if ('expected' in issue) return String(issue.expected)
  if (issue.code === 'invalid_value') {
    return issue.values.map((value) => JSON.stringify(value)).join(' | ')
  }
  return issue.code === 'invalid_union' ? 'one of several shapes' : issue.message
}
