/** What browsers hear of: the tags of a write; null where anything may have changed. */
export interface LiveNews {
  readonly id: string
  readonly tags: readonly string[] | null
}

/** Tells many browsers of one stream of live events. */
export interface LiveHub {
  /** The latest event; undefined before the first. A page that is read now shows all that came until then. */
  position(): string | undefined
  /** Hears of everything after a position, and at once of what was missed. Answers what ends it. */
  subscribe(after: string | null, listener: (news: LiveNews) => void): () => void
}

/** A live event of `@sanity/client`, as far as it matters here. */
export interface LiveEvent {
  readonly type: string
  readonly id?: string
  readonly tags?: readonly string[]
}

/** A stream of them, as `sanity.live.events()` opens one. */
export interface LiveEvents {
  subscribe(observer: {next(event: LiveEvent): void; error(cause: unknown): void}): unknown
}

/** Who comes back after more events than these reads the page again. */
const kept = 200
const [firstWait, longestWait] = [1_000, 60_000]

/** Follows a stream of live events for as long as the server runs; where it ends, it is opened again. */
export function createLiveHub(open: () => LiveEvents): LiveHub {
  const listeners = new Set<(news: LiveNews) => void>()
  let log: readonly LiveNews[] = []
  let wait = firstWait

  const position = () => log.at(-1)?.id

  function hear({type, id = '', tags}: LiveEvent): void {
    if (type === 'goaway') return reopen()
    const isMessage = type === 'message'
    // What happened before a stream began, nobody has told, unless it begins where the last one ended.
    const isGap = type === 'restart' || (type === 'welcome' && id !== position())
    if (isMessage || isGap) tell({id, tags: isMessage ? (tags ?? null) : null})
    if (type === 'welcome') wait = firstWait
  }

  function tell(news: LiveNews): void {
    log = [...log, news].slice(-kept)
    for (const listener of listeners) listener(news)
  }

  function reopen(): void {
    setTimeout(connect, wait).unref()
    wait = Math.min(wait * 2, longestWait)
  }

  function connect(): void {
    open().subscribe({next: hear, error: reopen})
  }

  connect()
  return {
    position,
    subscribe(after, listener) {
      const found = log.findLastIndex(({id}) => id === after)
      const last = log.at(-1)
      if (found >= 0) for (const news of log.slice(found + 1)) listener(news)
      else if (last) listener({id: last.id, tags: null})
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
