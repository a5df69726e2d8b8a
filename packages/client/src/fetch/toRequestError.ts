import {isHttpError} from '@sanity/client'
import {ContentHttpError} from '../errors/ContentHttpError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'

/**
 * The error for a request that brought no data. An abort stays the `AbortError` that `fetch` rejects with,
 * since whoever aborted waits for that one.
 */
export function toRequestError(query: string, host: string, cause: unknown): unknown {
  if (isHttpError(cause)) {
    return new ContentHttpError(query, cause.statusCode, cause.message, cause)
  }
  const isAbort = cause instanceof Error && cause.name === 'AbortError'
  return isAbort ? cause : new ContentNetworkError(query, host, cause)
}
