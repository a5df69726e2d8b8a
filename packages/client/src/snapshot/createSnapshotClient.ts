import {evaluateSync, parse, toJS} from 'groq-js'
import type {ContentPerspective, OnIssue} from '../ContentClientConfig.ts'
import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'
import type {
  ContentClient,
  FetchArguments,
  FetchOptions,
  PerspectiveResult,
} from '../createContentClient.ts'
import {toOptionError} from '../fetch/toOptionError.ts'
import {toParameterError} from '../fetch/toParameterError.ts'
import {toParams} from '../fetch/toParams.ts'
import {verify} from '../fetch/verify.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {parseSnapshot} from './parseSnapshot.ts'
import type {SnapshotDocument} from './parseSnapshot.ts'
import {toPerspective} from './toPerspective.ts'
import {toLakeMatches} from './toLakeMatches.ts'

/** The options of `createSnapshotClient`. */
export interface SnapshotOptions<Perspective extends ContentPerspective = ContentPerspective> {
  /** `published` unless said otherwise; a snapshot has its drafts at hand, so no token is needed. */
  readonly perspective?: Perspective | undefined
  /** As for `createContentClient`. */
  readonly onIssue?: OnIssue | undefined
}

/**
 * Creates a client that reads exported documents instead of a Content Lake: for tests, and for builds without a
 * network. It answers the same `fetch`, with the same checks and errors. Takes the documents, or the NDJSON that
 * `npx pnpm@12 content export content.ndjson` writes in IOP Content's repository; throws a
 * `ContentConfigurationError` that names what is no document.
 *
 * @example
 * const content = createSnapshotClient(await readFile('content.ndjson', 'utf8'))
 */
export function createSnapshotClient<const Perspective extends ContentPerspective = 'published'>(
  content: string | readonly object[],
  options: SnapshotOptions<Perspective> = {},
): ContentClient<Perspective> {
  const documents = parseSnapshot(content)
  const shown = new Map<ContentPerspective, readonly SnapshotDocument[]>()

  const show = (perspective: ContentPerspective): readonly SnapshotDocument[] => {
    const dataset = shown.get(perspective) ?? toPerspective(documents, perspective)
    shown.set(perspective, dataset)
    return dataset
  }

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
    own: FetchOptions = {},
  ): Promise<Result | DraftResult> {
    const {perspective = options.perspective ?? 'published', onIssue = options.onIssue} = own
    if (!query?.groq) throw new ContentConfigurationError('give a query such as faqsQuery.')
    const params = toParams(query.params, given)
    const mistake =
      toParameterError(query, given) ?? toOptionError({...own, perspective, onIssue}, true)
    if (!params || mistake) throw mistake
    own.signal?.throwIfAborted()
    const value = evaluateSync(toLakeMatches(parse(query.groq, {params})), {
      dataset: show(perspective),
      params,
    })
    // What arrives over HTTP is JSON, without what is undefined.
    const data: unknown = JSON.parse(JSON.stringify(toJS(value) ?? null))
    return verify(query, data, perspective === 'published', onIssue)
  }

  return {fetch}
}
