import type {ContentQuery} from './ContentQuery.ts'

/**
 * The same query for a site that must never be without a page: where the page's own content is broken, it comes as null and is
 * reported to `onIssue`, instead of an error. Its type is that of drafts, since any field may be null.
 *
 * @example
 * const page = await content.fetch(toSoundQuery(faqQuery), {slug: 'what-is-an-iop'})
 */
export function toSoundQuery<Params extends object, Result, DraftResult, Groq extends string>(
  query: ContentQuery<Params, Result, DraftResult, Groq>,
): ContentQuery<Params, DraftResult, DraftResult, Groq> {
  const loadRest = async () => ({...(await query.loadRest()), isSound: true})
  const sound: unknown = {...query, loadRest}
  // why: every published result is a result with drafts that lacks nothing.
  return sound as ContentQuery<Params, DraftResult, DraftResult, Groq>
}
