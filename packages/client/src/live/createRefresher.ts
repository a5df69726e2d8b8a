import type {TaggedResult} from '../createContentClient.ts'
import type {SubscriptionListener} from './subscribe.ts'

/** What may have put a result out of date. */
export interface News {
  /** The position in the lake's history that the next read must have reached, if it is known. */
  readonly id?: string
  /** The tags of a write; undefined where anything may have happened. */
  readonly tags?: readonly string[]
}

/** Reads again on news that concern the last result, one read at a time. */
export interface Refresher {
  readonly hear: (news: News) => void
  /** True once something has been read or is being read. */
  readonly hasBegun: () => boolean
  /** What is still on its way then goes unheard. */
  readonly close: () => void
}

/** Creates a refresher; `read` is handed the position that it must have reached. */
export function createRefresher<Data>(
  read: (lastLiveEventId: string | undefined) => Promise<TaggedResult<Data>>,
  listener: SubscriptionListener<Data>,
): Refresher {
  let hasBegun = false
  let isReading = false
  let isClosed = false
  // Those of the last result; undefined where there is none, and any news are worth a new attempt.
  let ownTags: readonly string[] | undefined
  // What was heard during a read counts by the tags that the read brings.
  let heard: News[] = []

  const isHit = ({tags}: News) => !tags || !ownTags || tags.some((tag) => ownTags?.includes(tag))

  async function readOnce(id: string | undefined): Promise<() => void> {
    try {
      const {data, syncTags} = await read(id)
      ownTags = syncTags
      return () => listener.next(data)
    } catch (error) {
      ownTags = undefined
      return () => listener.error(error)
    }
  }

  async function refresh({id}: News): Promise<void> {
    hasBegun = true
    isReading = true
    heard = []
    const tell = await readOnce(id)
    isReading = false
    if (isClosed) return
    const next = heard.findLast(isHit)
    if (next) void refresh(next)
    tell()
  }

  return {
    hear(news) {
      if (isReading) heard.push(news)
      else if (isHit(news)) void refresh(news)
    },
    hasBegun: () => hasBegun,
    close() {
      isClosed = true
    },
  }
}
