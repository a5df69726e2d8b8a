import {ContentHttpError} from '../errors/ContentHttpError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {toAnswer} from './toAnswer.ts'
import {toReason} from './toReason.ts'

/**
 * The error for a request to `url` that brought no data; without a cause, what answered is no Content Lake. It names the
 * origin alone: in the whole address stands the query.
 */
export function toRequestError(
  query: string,
  url: string,
  cause: unknown,
): ContentHttpError | ContentNetworkError {
  const {origin, hostname} = new URL(url)
  const answer = toAnswer(cause)
  // Version 7 of `@sanity/client` parses what says that it is JSON, and throws what that throws.
  if (cause === undefined || cause instanceof SyntaxError || answer?.isForeign) {
    const problem = `what answers at ${origin} is no Content Lake. Check "apiHost".`
    return new ContentNetworkError(query, cause, problem)
  }
  if (answer) {
    const reason = answer.reason ?? `It gave no reason; ask who runs ${origin}.`
    return new ContentHttpError(query, answer.status, withoutPaths(reason), cause)
  }
  const reason = withoutPaths(toReason(cause))
  return new ContentNetworkError(
    query,
    cause,
    `no answer from ${origin} (${reason}). ${
      hostname.endsWith('.api.sanity.io')
        ? 'Check "projectId", and give "apiHost" to read a lake of your own.'
        : "Check that it runs and, in a browser, that it allows this page's origin."
    }`,
  )
}

/** A reason in which addresses are their origins. */
const withoutPaths = (reason: string) => reason.replace(/\b(https?:\/\/[^/\s]+)[/?]\S*/g, '$1')
