import type {RawQuerylessQueryResponse, SanityClient} from '@sanity/client'
import type {ContentPerspective, OnIssue} from '../ContentClientConfig.ts'
import type {FetchOptions, TaggedResult} from '../createContentClient.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {findDraftIssues} from './findDraftIssues.ts'
import {toOptionError} from './toOptionError.ts'
import {toParameterError} from './toParameterError.ts'
import {toRequestError} from './toRequestError.ts'
import {verify} from './verify.ts'

/**
 * Settles every `fetch` but that of right, published data: answers right data with drafts and what is right of a
 * list, and throws for parameters and options that do not fit, a request that brought no data, and a page that is not as
 * the schema says. `cause` is what the request failed with.
 */
export async function settle<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  given: Readonly<Record<string, unknown>>,
  client: SanityClient,
  answer: RawQuerylessQueryResponse<unknown> | undefined,
  cause: unknown,
  perspective: ContentPerspective,
  onIssue: OnIssue | undefined,
  options: FetchOptions | null | undefined,
): Promise<TaggedResult<Result | DraftResult>> {
  const {token, maxRetries} = client.config()
  const mistake =
    toParameterError(query, given) ??
    toOptionError({...options, perspective, onIssue, maxRetries}, Boolean(token))
  if (mistake) throw mistake
  if (answer?.result === undefined) throw toRequestError(query.name, client.getUrl(''), cause)
  const isPublished = perspective === 'published'
  const data = await verify(query, answer.result, isPublished, onIssue)
  const issues = isPublished ? [] : await findDraftIssues(query, data)
  return {data, issues, syncTags: answer.syncTags ?? []}
}
