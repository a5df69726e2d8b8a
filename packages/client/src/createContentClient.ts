import {createClient} from '@sanity/client'
import {createFailure} from './check/index.ts'
import type {ContentClientConfig, ContentPerspective} from './ContentClientConfig.ts'
import type {ContentQuery} from './queries/ContentQuery.ts'
import {toParams} from './fetch/toParams.ts'
import {toRequestError} from './fetch/toRequestError.ts'
import {toValidationError} from './fetch/toValidationError.ts'
import {toClientConfig} from './toClientConfig.ts'

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
  const clientConfig = toClientConfig(config)
  const client = createClient(clientConfig)
  const host = client.getUrl('')

  async function fetch<
    Params extends object,
    Result,
    DraftResult,
    const Own extends ContentPerspective = Perspective,
  >(
    query: ContentQuery<Params, Result, DraftResult>,
    ...rest: FetchArguments<NoInfer<Params>, FetchOptions<Own>>
  ): Promise<PerspectiveResult<Own, Result, DraftResult>>
  async function fetch<Result, DraftResult>(
    query: ContentQuery<object, Result, DraftResult>,
    params: object = {},
    options: FetchOptions = {},
  ): Promise<Result | DraftResult> {
    const perspective = options.perspective ?? config.perspective ?? 'published'
    const sent = toParams(query, params)
    const data = await request(query, sent, perspective, options.signal)
    const failure = createFailure()
    if (perspective === 'published') {
      if (query.result.check(data, failure)) return data
      throw await toValidationError(query.name, data, failure, query.result.loadSchema)
    }
    const check = await query.result.loadDraftCheck()
    if (check(data, failure)) return data
    throw await toValidationError(query.name, data, failure, query.result.loadDraftSchema)
  }

  async function request(
    query: {readonly name: string; readonly groq: string},
    params: Record<string, unknown>,
    perspective: ContentPerspective,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    if (perspective !== 'published') toClientConfig({...config, perspective, useCdn: undefined})
    try {
      return await client.fetch<unknown>(query.groq, params, {
        perspective,
        ...(perspective === 'published' ? {} : {useCdn: false}),
        ...(signal === undefined ? {} : {signal}),
      })
    } catch (cause) {
      throw toRequestError(query.name, host, cause)
    }
  }

  return {fetch}
}
