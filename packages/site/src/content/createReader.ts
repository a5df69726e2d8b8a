import type {
  ConnectedContentClient,
  ContentPerspective,
  ContentQuery,
  FetchOptions,
  OnIssue,
  TaggedResult,
} from '@iop-content/client'
import type {ContentReader} from './getContent.ts'

/** Who follows what is read for a page. */
export interface ReadOptions {
  /** Hears what drafts lack. */
  readonly onIssue?: OnIssue
  /** Hears of each result, and hands over what the page gets of it. */
  readonly toShown?: <Data>(read: ContentRead<Data>) => Data
  /** The live event that each result must have reached. */
  readonly lastLiveEventId?: string | undefined
}

type FetchWithTags = <Params extends object, Result, DraftResult>(
  query: ContentQuery<Params, Result, DraftResult>,
  params: Params,
  options: FetchOptions,
) => Promise<TaggedResult<Result | DraftResult>>

/** One result that a page was made of. */
export interface ContentRead<Data> {
  readonly query: ContentQuery<object, unknown, unknown>
  readonly params: object
  readonly data: Data
  readonly syncTags: readonly string[]
}

/** Creates a reader for one page. */
export function createReader<Perspective extends ContentPerspective>(
  client: ConnectedContentClient<Perspective>,
  {onIssue, toShown = ({data}) => data, lastLiveEventId}: ReadOptions = {},
): ContentReader {
  return {
    async fetch<Params extends object, Result, DraftResult>(
      query: ContentQuery<Params, Result, DraftResult>,
      params: NoInfer<Params>,
    ) {
      // why: both forms of the arguments take these two, which TypeScript cannot see before `Params` is known.
      const fetchWithTags = client.fetchWithTags as unknown as FetchWithTags
      const {data, syncTags} = await fetchWithTags(query, params, {onIssue, lastLiveEventId})
      const shown = toShown({query, params, data, syncTags})
      // why: a published result is a result with drafts that lacks nothing.
      return shown as DraftResult
    },
  }
}
