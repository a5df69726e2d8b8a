import type {Check} from '../check/index.ts'
import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {dropBroken} from './dropBroken.ts'
import {loadRest} from './loadRest.ts'
import {reportUnknownBlocks} from './reportUnknownBlocks.ts'
import {toIssues} from './toIssues.ts'
import {warnOnce} from './warnOnce.ts'

/**
 * Data as the schema says, for any reader: a list without its broken items. `onIssue` hears what drafts lack of what they must have to be
 * published. Throws a `ContentValidationError`.
 */
export async function verify<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  data: unknown,
  isPublished: boolean,
  onIssue: OnIssue | undefined,
): Promise<Result | DraftResult> {
  const {isDraftResult} = await loadRest(query)
  const check: Check<Result | DraftResult> = isPublished ? query.check : isDraftResult
  const isItem = (item: unknown) => check([item])
  const right =
    Array.isArray(data) && !check(data)
      ? await dropBroken(query, data, {isItem, isPublished}, onIssue ?? warnOnce)
      : data
  if (!check(right)) {
    throw new ContentValidationError(query.name, await toIssues(query, data, isPublished))
  }
  if (onIssue) reportUnknownBlocks(query.name, right, check, onIssue)
  if (onIssue && !isPublished && !query.check(right)) {
    const advice = 'These are drafts: they can be shown, and are not whole yet.'
    onIssue(new ContentValidationError(query.name, await toIssues(query, right, true), advice))
  }
  return right
}
