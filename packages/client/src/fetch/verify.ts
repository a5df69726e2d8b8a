import type {Check} from '../check/index.ts'
import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {dropBroken} from './dropBroken.ts'
import {loadRest} from './loadRest.ts'
import {mend} from './mend.ts'
import {reportUnknownBlocks} from './reportUnknownBlocks.ts'
import {toIssues} from './toIssues.ts'
import {warnOnce} from './warnOnce.ts'

/**
 * Data as the schema says, for any reader: a list without its broken items, a page without the broken documents in it.
 * Throws a `ContentValidationError`.
 */
export async function verify<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  data: unknown,
  isPublished: boolean,
  onIssue: OnIssue | undefined,
): Promise<Result | DraftResult> {
  const {isDraftResult, isSound} = await loadRest(query)
  const check: Check<Result | DraftResult> = isPublished ? query.check : isDraftResult
  const taken: Check<Result | DraftResult> = isSound ? isDraftResult : check
  const report = onIssue ?? warnOnce
  const mendData = () =>
    mend(query, data, isPublished, report).catch((error: unknown) => {
      if (!Array.isArray(data) || !(error instanceof ContentNetworkError)) throw error
      return dropBroken(query.name, data, (item) => check([item]), report)
    })
  const right = check(data) ? data : await mendData()
  if (!taken(right)) {
    throw new ContentValidationError(query.name, await toIssues(query, data, isPublished))
  }
  if (onIssue) await reportUnknownBlocks(query.name, right, taken, onIssue)
  return right
}
