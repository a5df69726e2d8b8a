import {authorize} from '../access/authorize.ts'
import type {UserDirectory} from '../access/toUserDirectory.ts'
import type {Route} from '../http/Route.ts'
import {createEventStream} from '../listen/createEventStream.ts'
import {asksForDrafts, parseLiveOptions} from '../live/parseLiveOptions.ts'
import {toFirstEvents} from '../live/toFirstEvents.ts'
import {toLiveEvent} from '../live/toLiveEvent.ts'

/**
 * Tells of the sync tags of every write as it happens, so that whoever keeps a query's answer knows when it is out of date. Ends when
 * `signal` aborts, or the user was removed.
 */
export function createLiveRoute({
  signal,
  users,
}: {
  readonly signal: AbortSignal
  readonly users: UserDirectory
}): Route {
  return {
    method: 'GET',
    pattern: '/data/live/events/:dataset',
    access: 'anonymous',
    handle(liveRequest) {
      const {request, url, path, identity, services} = liveRequest
      const dataset = services.dataset(path['dataset'] ?? '')
      if (asksForDrafts(url.searchParams)) authorize(identity, 'user')
      const mayRead = () => identity.kind === 'anonymous' || users.has(identity.id)
      return createEventStream({signal, mayRead}, (send) => {
        const options = parseLiveOptions(liveRequest)
        const lastEventId = request.headers.get('last-event-id')
        // Nothing is written between what was missed and what comes next: all of this happens at once.
        for (const event of toFirstEvents(dataset, options, lastEventId)) send(event)
        return dataset.subscribe((transaction) => {
          const event = toLiveEvent(transaction, options, dataset)
          if (event) send(event)
        })
      })
    },
  }
}
