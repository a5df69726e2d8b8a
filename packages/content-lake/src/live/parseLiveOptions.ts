import type {RouteRequest} from '../http/Route.ts'
import {hasSyncTags} from '../syncTags/hasSyncTags.ts'
import {InvalidLiveRequestError} from './InvalidLiveRequestError.ts'

/** What a reader of live events asked for. */
export interface LiveOptions {
  /** Events of drafts, versions and system documents too, which take a token to read. */
  readonly includesDrafts: boolean
}

/**
 * Reads a request for live events: https://www.sanity.io/docs/http-reference/live. `tag`, which names the request in logs, is passed
 * over. Throws `InvalidLiveRequestError` for what is not served.
 */
export function parseLiveOptions({
  url: {searchParams},
  apiVersion,
}: Pick<RouteRequest, 'url' | 'apiVersion'>): LiveOptions {
  if (!hasSyncTags(apiVersion)) {
    throw new InvalidLiveRequestError(
      `Live events need API version 2021-03-25 or later, as in /v2025-02-19/data/live/events/…; this is ${apiVersion || 'none'}.`,
    )
  }
  const waitFor = searchParams.get('waitFor')
  if (waitFor !== null && waitFor !== 'function') {
    throw new InvalidLiveRequestError(
      `waitFor cannot be "${waitFor}". Leave it out: events come at once.`,
    )
  }
  for (const name of draftFlags) {
    const value = searchParams.get(name) ?? 'false'
    if (value === 'true' || value === 'false') continue
    throw new InvalidLiveRequestError(`${name} must be true or false, not "${value}".`)
  }
  return {includesDrafts: asksForDrafts(searchParams)}
}

/** Two names for the same: the client's, and the one of the API's reference. */
const draftFlags = ['includeDrafts', 'includeAllDocuments'] as const

/** Whether a request asks for events that take a token to read. */
export function asksForDrafts(search: URLSearchParams): boolean {
  return draftFlags.some((name) => search.get(name) === 'true')
}
