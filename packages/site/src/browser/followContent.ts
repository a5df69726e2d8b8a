import {refreshPage} from './refreshPage.ts'

/** What changed: the tags of a write, or null where anything may have. */
interface News {
  readonly id: string
  readonly tags: readonly string[] | null
}

/** The live event that a page has reached, and the tags of all that it was made of. */
function readState(page: Document) {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="live-content"]')
  const [position = '', ...tags] = meta?.content.split(' ') ?? []
  return {position, tags: new Set(tags)}
}

/** After this many milliseconds a page that could not be read is asked for again. */
const patience = 5_000

/**
 * Keeps the page as its content is: when something that it was made of has changed, it is read again and brought up to date in
 * place. A hidden tab holds no connection; what it misses is told when it is shown again.
 */
export function followContent(): void {
  let {position, tags} = readState(document)
  let source: EventSource | undefined
  let isReading = false
  let heard: News[] = []

  const isHit = (news: News) => news.tags === null || news.tags.some((tag) => tags.has(tag))

  function hear(news: News): void {
    position = news.id
    if (isReading) heard.push(news)
    else if (isHit(news)) void refresh()
  }

  async function refresh(): Promise<void> {
    isReading = true
    heard = []
    const next = await refreshPage().catch(() => null)
    isReading = false
    if (!next) {
      setTimeout(() => hear({id: position, tags: null}), patience)
      return
    }
    const reached = readState(next)
    tags = reached.tags
    // What was heard on the way and is not yet in the page.
    const rest = heard.slice(heard.findLastIndex(({id}) => id === reached.position) + 1)
    if (rest.some(isHit)) await refresh()
  }

  function follow(): void {
    if (document.hidden) {
      source?.close()
      source = undefined
      return
    }
    source ??= new EventSource(`/api/live?${new URLSearchParams({after: position})}`)
    source.onmessage = ({data, lastEventId}) =>
      hear({id: lastEventId, tags: JSON.parse(String(data))})
    // A browser tries again by itself, but not after an answer that is no stream, as while a server is replaced.
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return
      source = undefined
      setTimeout(follow, patience)
    }
  }

  document.addEventListener('visibilitychange', follow)
  // A page that the browser keeps for the way back holds no connection either.
  addEventListener('pagehide', () => {
    source?.close()
    source = undefined
  })
  addEventListener('pageshow', follow)
  follow()
}
