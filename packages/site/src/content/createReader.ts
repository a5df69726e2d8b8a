import {toSoundQuery} from '@iop-content/client'
import type {
  ConnectedContentClient,
  ContentIssue,
  ContentPerspective,
  ContentQuery,
  ContentValidationError,
  FetchOptions,
  TaggedResult,
} from '@iop-content/client'
import type {ContentReader} from './getContent.ts'
import {logIssue} from './logIssue.ts'
import {markPartial} from './partialResults.ts'

/** Who follows what is read for a page. */
export interface ReadOptions {
  /** Hears what drafts lack. */
  readonly onDraftIssues?: (issues: readonly ContentIssue[]) => void
  /** Hears of each result, and hands over what the page gets of it. */
  readonly toShown?: <Data>(read: ContentRead<Data>) => Data
  /** The live event that each result must have reached. */
  readonly lastLiveEventId?: string | undefined
}

/** Milliseconds in which the lake must answer: whoever needs help must not wait for a page that does not come. */
export const timeout = 8_000

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

/** Creates a reader for one page: of broken content it gives what is sound, and the log tells of the rest. */
export function createReader<Perspective extends ContentPerspective>(
  client: ConnectedContentClient<Perspective>,
  {onDraftIssues, toShown = ({data}) => data, lastLiveEventId}: ReadOptions = {},
): ContentReader {
  return {
    async fetch<Params extends object, Result, DraftResult>(
      query: ContentQuery<Params, Result, DraftResult>,
      params: NoInfer<Params>,
    ) {
      // why: both forms of the arguments take these two, which TypeScript cannot see before `Params` is known.
      const fetchWithTags = client.fetchWithTags as unknown as FetchWithTags
      let isMended = false
      const onIssue = (issue: ContentValidationError) => {
        isMended = true
        logIssue(issue)
      }
      const options = {onIssue, lastLiveEventId, timeout}
      const {data, issues, syncTags} = await fetchWithTags(toSoundQuery(query), params, options)
      if (issues.length > 0) onDraftIssues?.(issues)
      const shown = toShown({query, params, data, syncTags})
      if (isMended) markPartial(shown)
      return shown
    },
  }
}
