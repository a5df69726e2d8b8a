import type {LiveEvent} from '@sanity/client'
import type {ContentPerspective} from '../ContentClientConfig.ts'
import type {
  ConnectedContentClient,
  FetchArguments,
  FetchOptions,
  PerspectiveResult,
} from '../createContentClient.ts'
import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'
import {ContentNetworkError} from '../errors/ContentNetworkError.ts'
import {toParameterError} from '../fetch/toParameterError.ts'
import {toReason} from '../fetch/toReason.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {createRefresher} from './createRefresher.ts'
import {toSafeListener} from './toSafeListener.ts'

/** Who follows a query. */
export interface SubscriptionListener<Data> {
  /** Hears the result, and hears it again after each write that may have changed it. It may be async. */
  readonly next: (data: Data) => void
  /**
   * Hears of a read that failed, of the end of live events, and of what `next` throws or rejects with. What was read before stays
   * right until then, and the subscription goes on. What it throws itself is an uncaught error.
   */
  readonly error: (error: unknown) => void
}

/** The options of each read. */
export type SubscribeOptions<Perspective extends ContentPerspective = ContentPerspective> = Pick<
  FetchOptions<Perspective>,
  'perspective' | 'timeout' | 'onIssue'
>

/**
 * Follows a query: reads it now and whenever the Content Lake says that something it was read from has changed.
 * All subscriptions of a client share one stream of events. Answers what ends the subscription. Throws a
 * `ContentConfigurationError` for a listener that lacks one of its functions, and a `ContentParameterError` for parameters that do
 * not fit.
 *
 * @example
 * const unsubscribe = subscribe(content, faqsQuery, {}, {next: render, error: console.error})
 */
export function subscribe<
  Params extends object,
  Result,
  DraftResult,
  Own extends ContentPerspective,
  const Override extends ContentPerspective = Own,
>(
  content: ConnectedContentClient<Own>,
  query: ContentQuery<Params, Result, DraftResult>,
  params: NoInfer<Params>,
  listener: SubscriptionListener<NoInfer<PerspectiveResult<Override, Result, DraftResult>>>,
  options: SubscribeOptions<Override> = {},
): () => void {
  // In plain JavaScript the listener may be forgotten.
  const {next, error} = listener ?? {}
  if (typeof next !== 'function' || typeof error !== 'function') {
    throw new ContentConfigurationError('give "next" and "error" as functions.')
  }
  // What can never be read is told at once.
  const mistake = toParameterError(query, params)
  if (mistake) throw mistake
  const safe = toSafeListener(listener)
  const {hear, hasBegun, close} = createRefresher((lastLiveEventId) => {
    // why: both forms of the arguments take these two, which TypeScript cannot see before `Params` is known.
    const rest = [params, {...options, lastLiveEventId}] as unknown as FetchArguments<
      NoInfer<Params>,
      FetchOptions<Override>
    >
    return content.fetchWithTags<Params, Result, DraftResult, Override>(query, ...rest)
  }, safe)

  /** Without news, at least what is there now. */
  const end = (cause: unknown, reason: string) => {
    if (!hasBegun()) hear({})
    const problem = `no more live events (${reason}). What was read stays; subscribe again to follow it.`
    safe.error(new ContentNetworkError(query.name, cause, problem))
  }

  const onEvent: {[Type in LiveEvent['type']]: (event: LiveEvent & {type: Type}) => void} = {
    // Whatever happened before the stream began, or between two connections, nobody has told.
    welcome: () => hear({}),
    restart: ({id}) => hear({id}),
    message: ({id, tags}) => hear({id, tags}),
    reconnect: () => hasBegun() || hear({}),
    goaway: (event) => end(event, event.reason),
  }

  const perspective = options.perspective ?? content.sanity.config().perspective
  const events = content.sanity.live.events({includeDrafts: perspective !== 'published'})
  const subscription = events.subscribe({
    next(event) {
      // why: the map has a function for each type, which TypeScript cannot pair with the event's own.
      const hearEvent = onEvent[event.type] as (event: LiveEvent) => void
      hearEvent(event)
    },
    error: (cause: unknown) => end(cause, toReason(cause)),
  })
  return () => {
    close()
    subscription.unsubscribe()
  }
}
