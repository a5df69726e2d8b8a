import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'

/** The options of a `fetch` as they may come from plain JavaScript. */
interface GivenOptions {
  readonly perspective?: unknown
  readonly signal?: unknown
  readonly timeout?: unknown
  readonly onIssue?: unknown
  /** The client's. */
  readonly maxRetries?: unknown
}

/** The error for the first option of a `fetch` that cannot be; undefined where all can. */
export function toOptionError(
  {perspective, signal, timeout, onIssue, maxRetries}: GivenOptions,
  hasToken: boolean,
): ContentConfigurationError | undefined {
  const perspectives = hasToken ? ['published', 'drafts', 'raw'] : ['published']
  const problems = [
    perspectives.includes(String(perspective)) ||
      'give "perspective" as published or, with a "token", drafts or raw.',
    timeout === undefined ||
      (typeof timeout === 'number' && timeout > 0) ||
      'give "timeout" as milliseconds above 0, such as 5000, or leave it out.',
    !signal ||
      isSignal(signal) ||
      'give "signal" as an AbortSignal, such as the signal of an AbortController.',
    !onIssue ||
      typeof onIssue === 'function' ||
      'give "onIssue" as a function, such as console.warn.',
    (maxRetries ?? undefined) === undefined ||
      (typeof maxRetries === 'number' && maxRetries >= 0) ||
      'give "maxRetries" as a number, 0 or more.',
  ]
  const problem = problems.find((one) => typeof one === 'string')
  return problem === undefined ? undefined : new ContentConfigurationError(String(problem))
}

/** Told by what it does: a page may have signals of several windows. */
const isSignal = (value: unknown) =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'throwIfAborted' in value
