import type {UserDirectory} from '../access/toUserDirectory.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {Route} from '../http/Route.ts'
import {createEventStream, type ServerEvent} from '../listen/createEventStream.ts'
import {createListenHub, type ListenHub} from '../listen/createListenHub.ts'
import type {ListenOptions} from '../listen/ListenOptions.ts'
import {parseListenOptions} from '../listen/parseListenOptions.ts'
import {toMissedNews} from '../listen/toMissedNews.ts'
import {toMutationEvent, type MutationNews} from '../listen/toMutationEvent.ts'

/** Tells of every change to the documents that a query selects, as it happens. Ends when `signal` aborts, or the user was removed. */
export function createListenRoute({
  signal,
  users,
}: {
  readonly signal: AbortSignal
  readonly users: UserDirectory
}): Route {
  const hubs = new WeakMap<Dataset, ListenHub>()

  return {
    method: 'GET',
    pattern: '/data/listen/:dataset',
    access: 'anonymous',
    handle({request, url, path, identity, services}) {
      const dataset = services.dataset(path['dataset'] ?? '')
      const hub = hubs.get(dataset) ?? createListenHub(dataset, services)
      hubs.set(dataset, hub)
      const lastEventId = request.headers.get('last-event-id')
      const mayRead = () => identity.kind === 'anonymous' || users.has(identity.id)
      return createEventStream({signal, mayRead}, (send) => {
        const options = parseListenOptions(url.searchParams, identity)
        const stop = hub.add(options, (news) =>
          news.forEach((item) => send(toEvent(item, options))),
        )
        greet({dataset, hub, options, lastEventId, send, listenerName: services.createId()})
        return stop
      })
    },
  }
}

/** Welcomes a listener, or brings one that reconnects up to date. The hub already tells it of what comes next. */
function greet(context: {
  readonly dataset: Dataset
  readonly hub: ListenHub
  readonly options: ListenOptions
  readonly lastEventId: string | null
  readonly send: (event: ServerEvent) => void
  readonly listenerName: string
}): void {
  const {dataset, hub, options, lastEventId, send, listenerName} = context
  if (!options.enableResume || !lastEventId) {
    send({event: 'welcome', ...toBookmark(dataset), data: {listenerName}})
    return
  }
  // What a document said before, or said until it was withdrawn, is history, which takes a user to read.
  const mayKnow = options.identity.kind === 'user'
  const missed = mayKnow
    ? toMissedNews({store: dataset.store, hub}, options, lastEventId)
    : undefined
  if (!missed) {
    send({event: 'reset', ...toBookmark(dataset), data: {listenerName}})
    return
  }
  send({event: 'welcomeback', data: {listenerName}})
  for (const news of missed) send(toEvent(news, options))
}

/** The event id that stands for now, so that a listener that loses its connection before the first event can resume too. */
function toBookmark(dataset: Dataset): {id: string} {
  const [latest] = dataset.store.transactions({reverse: true, limit: 1})
  return {id: `${latest?.id ?? ''}#`}
}

function toEvent(news: MutationNews, options: ListenOptions): ServerEvent {
  const data = toMutationEvent(news, options)
  return {event: 'mutation', id: String(data['eventId']), data}
}
