import {isHttpError} from '@sanity/client'
import {ContentHttpError} from '../errors/ContentHttpError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {toReason} from './toReason.ts'

/**
 * The error for a request that brought no data. One that was aborted stays the reason that `fetch` rejects
 * with, since whoever aborted waits for that one; a signal's time-out is an answer that did not come.
 */
export function toRequestError(
  query: string,
  host: string,
  cause: unknown,
  signal: AbortSignal | undefined,
): unknown {
  if (isHttpError(cause)) {
    // An answer without a reason is described by its address, in which the whole query stands.
    const reason = cause.message.replace(/^.* resulted in (.*)$/s, `$1 from ${host}`)
    return new ContentHttpError(query, cause.statusCode, reason, cause)
  }
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError'
  if (signal?.aborted && !isTimeout) return cause
  return new ContentNetworkError(
    query,
    `no answer from ${host} (${toReason(cause)}). Check that it runs and, in a browser, that it allows this page's origin.`,
    cause,
  )
}
