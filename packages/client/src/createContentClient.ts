import type {ContentClientConfig, ContentPerspective} from './ContentClientConfig.ts'
import {connect} from './connect.ts'
import type {ContentQuery} from './queries/ContentQuery.ts'
import {loadRest} from './fetch/loadRest.ts'
import {toParams} from './fetch/toParams.ts'

/** The options of one `fetch`. */
export interface FetchOptions<Perspective extends ContentPerspective = ContentPerspective> {
  /** Overrides the client's perspective; the result's type follows. */
  readonly perspective?: Perspective | undefined
  /** Ends the request; `fetch` then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
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
   * Runs a query and answers its checked result; null where there is no such page.
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
): ContentClient<Perspective> {
  const own = connect(config)

  async function fetch<
    Params extends object,
    Result,
    DraftResult,
    const Override extends ContentPerspective = Perspective,
  >(
    query: ContentQuery<Params, Result, DraftResult>,
    ...rest: FetchArguments<NoInfer<Params>, FetchOptions<Override>>
  ): Promise<PerspectiveResult<Override, Result, DraftResult>>
  async function fetch<Result, DraftResult>(
    query: ContentQuery<object, Result, DraftResult>,
    given: Readonly<Record<string, unknown>> = {},
    {perspective, signal}: FetchOptions = {},
  ): Promise<Result | DraftResult> {
    // The CDN has no drafts, so a choice of it is for published content.
    const client =
      perspective && perspective !== own.config().perspective
        ? connect({...config, perspective, useCdn: undefined})
        : own
    const params = toParams(query.params, given)
    let data: unknown
    let cause: unknown
    try {
      const options = {filterResponse: false, returnQuery: false, ...(signal && {signal})} as const
      if (params) data = (await client.fetch(query.groq, params, options))?.result
    } catch (error) {
      // Whoever aborted waits for the reason given; a signal's time-out is an answer that did not come.
      if (signal?.aborted && signal.reason?.name !== 'TimeoutError') throw error
      cause = error
    }
    if (client.config().perspective === 'published' && query.check(data)) return data
    return (await loadRest(query, cause)).settle(query, given, client, data, cause)
  }

  return {fetch}
}
