import {isHttpError} from '@sanity/client'
import {ContentHttpError} from '../errors/ContentHttpError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {toReason} from './toReason.ts'

/** The error for a request to `url` that brought no data; without a cause, what answered is no Content Lake. */
export function toRequestError(
  query: string,
  url: string,
  cause: unknown,
): ContentHttpError | ContentNetworkError {
  const {origin} = new URL(url)
  if (cause === undefined) {
    const problem = `what answers at ${origin} is no Content Lake. Check "apiHost".`
    return new ContentNetworkError(query, cause, problem)
  }
  if (isHttpError(cause)) {
    // An answer without a reason is described by its address, in which the whole query stands.
    const reason = cause.message.replace(/^.* resulted in (.*)$/s, `$1 from ${origin}`)
    return new ContentHttpError(query, cause.statusCode, reason, cause)
  }
  return new ContentNetworkError(
    query,
    cause,
    `no answer from ${origin} (${toReason(cause)}). Check that it runs and, in a browser, that it allows this page's origin.`,
  )
}
