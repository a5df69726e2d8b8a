import type {SanityClient} from '@sanity/client'
import type {OnIssue} from '../ContentClientConfig.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {toParameterError} from './toParameterError.ts'
import {toRequestError} from './toRequestError.ts'
import {verify} from './verify.ts'

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
): Promise<Result | DraftResult> {
  const mistake = toParameterError(query, given)
  if (mistake) throw mistake
  if (data === undefined) throw toRequestError(query.name, client.getUrl(''), cause)
  return verify(query, data, client.config().perspective === 'published', onIssue)
}
