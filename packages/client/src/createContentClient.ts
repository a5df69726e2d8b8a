import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import type {ContentClientConfig, ContentPerspective} from './ContentClientConfig.ts'
import {isRecord} from './check/index.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'
import type {ContentError} from './errors/ContentError.ts'
import {ContentNetworkError} from './errors/ContentNetworkError.ts'
import type {ContentQuery} from './queries/ContentQuery.ts'
import {loadPart} from './fetch/loadPart.ts'
import {toParams} from './fetch/toParams.ts'
import {toRequestError} from './fetch/toRequestError.ts'
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
  const client = connect(config)

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
    const sent = await toParams(query, params)
    const data = await request(query, sent, perspective, options.signal)
    if (perspective === 'published') {
      if (query.result.check(data)) return data
      throw await explain(query, data, 'published')
    }
    const {isDraftResult} = await loadPart(query.name, 'checks drafts', query.result.loadDrafts)
    if (isDraftResult(data)) return data
    throw await explain(query, data, 'drafts')
  }

  async function request(
    query: {readonly name: string; readonly groq: string},
    params: Record<string, unknown>,
    perspective: ContentPerspective,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    if (perspective !== 'published') toClientConfig({...config, perspective, useCdn: undefined})
    const {origin} = new URL(client.getUrl(''))
    const answer: unknown = await client
      .fetch(query.groq, params, {
        perspective,
        filterResponse: false,
        returnQuery: false,
        ...(perspective !== 'published' && {useCdn: false}),
        ...(signal && {signal}),
      })
      .catch((cause: unknown) => {
        throw toRequestError(query.name, origin, cause, signal)
      })
    if (isRecord(answer) && 'result' in answer) return answer['result']
    const problem = `what answers at ${origin} is no Content Lake. Check "apiHost".`
    throw new ContentNetworkError(query.name, problem)
  }

  return {fetch}
}

function connect(config: ContentClientConfig): SanityClient {
  const clientConfig = toClientConfig(config)
  try {
    return createClient(clientConfig)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ContentConfigurationError(`createContentClient: ${reason}`, {cause})
  }
}

/** Explaining is rare and needs zod, so its code is loaded when it is needed. */
async function explain(
  {name, result}: ContentQuery<object, unknown, unknown>,
  data: unknown,
  perspective: 'published' | 'drafts',
): Promise<ContentError> {
  const load = () => Promise.all([import('./fetch/toValidationError.ts'), result.loadSchemas()])
  const [{toValidationError}, schemas] = await loadPart(name, 'explains broken data', load)
  return toValidationError(name, data, schemas[perspective])
}
