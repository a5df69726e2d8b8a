import {isRecord} from '../check/isRecord.ts'

/** What a lake answered in place of data: the HTTP status, and why, where it said so. */
export interface FailedAnswer {
  readonly status: number
  readonly reason: string | undefined
  /** Whether another server refused, with a page: a Content Lake has none. What is out of order may still send one. */
  readonly isForeign: boolean
}

/**
 * The answer that an error of `@sanity/client` stands for; undefined where none came. Its own `isHttpError` takes an
 * answer with an empty body for none.
 */
export function toAnswer(error: unknown): FailedAnswer | undefined {
  if (!(error instanceof Error)) return undefined
  const {statusCode: status, response, details}: ErrorOfClient = error
  if (typeof status !== 'number' || !isRecord(response)) return undefined
  const {body} = response
  const isForeign = status < 500 && typeof body === 'string' && body.trim().startsWith('<')
  return {status, reason: toLakeReason(error.message, response, details), isForeign}
}

/** What the errors of `@sanity/client` have more than others. */
type ErrorOfClient = Error & {
  readonly statusCode?: unknown
  readonly response?: unknown
  readonly details?: unknown
}

function toLakeReason(
  message: string,
  response: Record<string, unknown>,
  details: unknown,
): string | undefined {
  // Where GROQ cannot be parsed, the message shows the line, which is all of the query.
  if (isRecord(details) && 'query' in details) return String(details['description'])
  const [, ownWords] = /^\S+-request to .* resulted in (HTTP \d+.*)$/s.exec(message) ?? []
  if (ownWords === undefined) return message
  const {body, statusMessage} = response
  const said = typeof body === 'string' ? body.trim() : ''
  return said || statusMessage ? ownWords : undefined
}
