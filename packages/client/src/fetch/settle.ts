import type {SanityClient} from '@sanity/client'
import type {OnIssue} from '../ContentClientConfig.ts'
import type {ContentIssue} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {findDraftIssues} from './findDraftIssues.ts'
import {toParameterError} from './toParameterError.ts'
import {toRequestError} from './toRequestError.ts'
import {verify} from './verify.ts'

/** A result, and what a draft of it lacks. */
export interface Settled<Result> {
  readonly data: Result
  readonly issues: readonly ContentIssue[]
}

/**
 * Settles every `fetch` but that of right, published data: answers right data with drafts and what is right of a
 * list, and throws for parameters that do not fit, a request that brought no data, and a page that is not as the
 * schema says. `cause` is what the request failed with.
 */
export async function settle<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  given: Readonly<Record<string, unknown>>,
  client: SanityClient,
  data: unknown,
  cause: unknown,
  onIssue: OnIssue | undefined,
): Promise<Settled<Result | DraftResult>> {
  const mistake = toParameterError(query, given)
  if (mistake) throw mistake
  if (data === undefined) throw toRequestError(query.name, client.getUrl(''), cause)
  const isPublished = client.config().perspective === 'published'
  const right = await verify(query, data, isPublished, onIssue)
  return {data: right, issues: isPublished ? [] : await findDraftIssues(query, right)}
}
