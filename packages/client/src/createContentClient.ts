import type {RawQuerylessQueryResponse, SanityClient, SyncTag} from '@sanity/client'
import type {ContentClientConfig, ContentPerspective, OnIssue} from './ContentClientConfig.ts'
import {connect} from './connect.ts'
import {ContentNetworkError} from './errors/ContentNetworkError.ts'
import type {ContentIssue} from './errors/ContentValidationError.ts'
import type {ContentQuery} from './queries/ContentQuery.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'
import {createSharing} from './fetch/createSharing.ts'
import {toParams} from './fetch/toParams.ts'

/** The options of one `fetch`. */
export interface FetchOptions<Perspective extends ContentPerspective = ContentPerspective> {
  /** Overrides the client's perspective; the result's type follows. */
  readonly perspective?: Perspective | undefined
  /**
   * `fetch` then rejects with the signal's reason, an `AbortError`, or of `AbortSignal.timeout` with a `ContentNetworkError`; the
   * request ends when nobody else waits for it.
   */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds in which the answer must come, retries and all; `fetch` then rejects with a `ContentNetworkError`. Above 0;
   * 60,000 unless said otherwise. `Infinity` waits for as long as it takes, which can be for ever: `@sanity/client`
   * 7 in Node does not tell of an answer that breaks off half-way.
   */
  readonly timeout?: number | undefined
  /** Hears of broken content instead of the client's own `onIssue`. */
  readonly onIssue?: OnIssue | undefined
  /** The `id` of a live event: the answer is then at least as new as the event. */
  readonly lastLiveEventId?: string | undefined
}

/** A result, what a draft of it lacks, and what it was read from. */
export interface TaggedResult<Result> {
  /** What `fetch` gives. */
  readonly data: Result
  /** Where a draft is not yet as published content must be; empty for what is published. */
  readonly issues: readonly ContentIssue[]
  /** A write that has one of these tags can put the result out of date. */
  readonly syncTags: readonly SyncTag[]
}

/** The parameters, which may be left out where all have defaults, and the options. */
export type FetchArguments<Params extends object, Options> =
  Partial<Params> extends Params
    ? [params?: Params, options?: Options]
    : [params: Params, options?: Options]

/** What a query gives: its result, or the result with drafts, in which every field may be null. */
export type PerspectiveResult<Perspective, Result, DraftResult> = Perspective extends 'published'
  ? Result
  : DraftResult

/** Reads content: typed, checked, one request a query. */
export interface ContentClient<Perspective extends ContentPerspective = 'published'> {
  /**
   * Runs a query and answers its checked result; null where there is no such page. Broken items of a list are left
   * out and go to `onIssue`. Who asks the same at the same time shares one request and its result: do not change it.
   *
   * Throws a `ContentParameterError` before a request, a `ContentNetworkError` or `ContentHttpError` where no
   * data came back, and a `ContentValidationError` where the data is not as the schema says.
   *
   * @example
   * const page = await content.fetch(programPageQuery, {slug: 'intensive-outpatient-program'})
   */
  fetch<
    Params extends object,
    Result,
    DraftResult,
    const Own extends ContentPerspective = Perspective,
  >(
    query: ContentQuery<Params, Result, DraftResult>,
    ...rest: FetchArguments<NoInfer<Params>, FetchOptions<Own>>
  ): Promise<PerspectiveResult<Own, Result, DraftResult>>
}

/** Reads content from a Content Lake, and tells what a result was read from and what drafts lack. */
export interface ConnectedContentClient<
  Perspective extends ContentPerspective = 'published',
> extends ContentClient<Perspective> {
  /**
   * Like `fetch`, with the sync tags of the result for a cache and, where drafts are read, each place that is missing or
   * wrong.
   *
   * @example
   * const {data, issues} = await content.fetchWithTags(mythQuery, {slug: 'new'}, {perspective: 'drafts'})
   * for (const {documentId, path, expected} of issues) console.log(documentId, path, 'must be', expected)
   */
  fetchWithTags<
    Params extends object,
    Result,
    DraftResult,
    const Own extends ContentPerspective = Perspective,
  >(
    query: ContentQuery<Params, Result, DraftResult>,
    ...rest: FetchArguments<NoInfer<Params>, FetchOptions<Own>>
  ): Promise<TaggedResult<PerspectiveResult<Own, Result, DraftResult>>>
  /** The client of `@sanity/client` below, for what this one does not do, such as GROQ of your own. */
  readonly sanity: SanityClient
}

/**
 * Creates a client for a hosted or an embedded Content Lake.
 * Throws a `ContentConfigurationError` that says what to change.
 *
 * @example
 * const content = createContentClient({
 *   projectId: 'local',
 *   dataset: 'production',
 *   apiHost: 'http://localhost:4747',
 * })
 */
export function createContentClient<const Perspective extends ContentPerspective = 'published'>(
  config: ContentClientConfig<Perspective>,
): ConnectedContentClient<Perspective> {
  const own = connect(config)
  const share = createSharing<RawQuerylessQueryResponse<unknown>>()

  async function fetchWithTags<
    Params extends object,
    Result,
    DraftResult,
    const Override extends ContentPerspective = Perspective,
  >(
    query: ContentQuery<Params, Result, DraftResult>,
    ...rest: FetchArguments<NoInfer<Params>, FetchOptions<Override>>
  ): Promise<TaggedResult<PerspectiveResult<Override, Result, DraftResult>>>
  async function fetchWithTags<Result, DraftResult>(
    query: ContentQuery<object, Result, DraftResult>,
    given: Readonly<Record<string, unknown>> = {},
    options?: FetchOptions | null,
  ): Promise<TaggedResult<Result | DraftResult>> {
    const {
      // why: the client below has the perspective of this one.
      perspective = own.config().perspective as ContentPerspective,
      lastLiveEventId = null,
      onIssue = config.onIssue,
      timeout = 6e4,
      signal,
    } = options ?? {}
    if (!query?.loadRest)
      throw new ContentConfigurationError('give a query; "sanity.fetch" takes GROQ.')
    const params = toParams(query.params, given)
    let answer: RawQuerylessQueryResponse<unknown> | undefined
    let cause: unknown
    try {
      if (params && typeof timeout === 'number' && timeout > 0) {
        answer = await share(
          JSON.stringify([perspective, query.groq, params, lastLiveEventId]),
          (end) =>
            own.fetch(query.groq, params, {
              perspective,
              filterResponse: false,
              returnQuery: false,
              lastLiveEventId,
              signal: end,
            }),
          signal,
          timeout,
        )
      }
    } catch (error) {
      // Whoever aborted waits for the reason given; a signal's time-out is an answer that did not come.
      if (signal?.aborted && signal.reason?.name !== 'TimeoutError') throw error
      cause = error
    }
    if (answer && !onIssue && perspective === 'published' && query.check(answer.result)) {
      return {data: answer.result, issues: [], syncTags: answer.syncTags ?? []}
    }
    const rest = await query.loadRest().catch((missing: unknown) => {
      throw new ContentNetworkError(query.name, cause ?? missing)
    })
    return rest.settle(query, given, own, answer, cause, perspective, onIssue, options)
  }

  // why: it takes what the other takes and gives a part of what that gives, whichever the types are.
  const fetch = (async (...request: [never, ...never[]]) =>
    (await fetchWithTags(...request)).data) as ContentClient<Perspective>['fetch']

  return {fetch, fetchWithTags, sanity: own}
}
