import type {SanityClient} from '@sanity/client'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadRest} from './loadRest.ts'
import {toParameterError} from './toParameterError.ts'
import {toRequestError} from './toRequestError.ts'
import {toValidationError} from './toValidationError.ts'

/**
 * Settles every `fetch` but that of right, published data: answers right data with drafts, and throws for parameters
 * that do not fit, a request that brought no data, and data that is not as the schema says. `cause` is what the
 * request failed with.
 */
export async function settle<Result, DraftResult>(
  query: ContentQuery<object, Result, DraftResult>,
  given: Readonly<Record<string, unknown>>,
  client: SanityClient,
  data: unknown,
  cause: unknown,
): Promise<DraftResult> {
  const mistake = toParameterError(query, given)
  if (mistake) throw mistake
  if (data === undefined) throw toRequestError(query.name, client.getUrl(''), cause)
  const isPublished = client.config().perspective === 'published'
  const {isDraftResult} = await loadRest(query)
  if (!isPublished && isDraftResult(data)) return data
  throw await toValidationError(query, data, isPublished)
}
