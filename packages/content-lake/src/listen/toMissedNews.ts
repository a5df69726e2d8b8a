import type {DatasetStore} from '../store/DatasetStore.ts'
import type {ListenHub} from './createListenHub.ts'
import type {ListenOptions} from './ListenOptions.ts'
import {toEventId, type MutationNews} from './toMutationEvent.ts'

/** The event id that stands for a log in which nothing had happened yet. */
const startOfLog = '#'

/**
 * What a reconnecting listener missed since the event that it saw last; undefined where the log does not know that event, so that
 * the listener has to read everything anew. An event id without a document stands for the whole transaction.
 */
export function toMissedNews(
  {store, hub}: {readonly store: DatasetStore; readonly hub: ListenHub},
  options: ListenOptions,
  lastEventId: string,
): readonly MutationNews[] | undefined {
  const [transactionId = '', documentId] = lastEventId.split('#')
  if (lastEventId === startOfLog) return hub.replay(options, store.transactions({}))
  const [seen, ...later] = store.transactions({fromTransaction: transactionId})
  if (seen?.id !== transactionId) return undefined
  const missed = hub.replay(options, later)
  if (!documentId) return missed

  const ofSeen = hub.replay(options, [seen])
  const place = ofSeen.findIndex(
    ({change}) => toEventId(transactionId, change.documentId) === lastEventId,
  )
  return place === -1 ? undefined : [...ofSeen.slice(place + 1), ...missed]
}
