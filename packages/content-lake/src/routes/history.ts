import {parseDocumentId} from '../documents/parseDocumentId.ts'
import {parseHistoryMoment} from '../history/parseHistoryMoment.ts'
import {parseHistoryRange} from '../history/parseHistoryRange.ts'
import {toDocumentAt} from '../history/toDocumentAt.ts'
import {toDocumentEvents} from '../history/toDocumentEvents.ts'
import {toHistoryTransaction} from '../history/toHistoryTransaction.ts'
import type {Route, RouteRequest} from '../http/Route.ts'
import {toNdjsonResponse} from '../http/toNdjsonResponse.ts'
import type {DatasetStore, StoredTransaction} from '../store/DatasetStore.ts'

/** Who changed what and when, and documents as they were: https://www.sanity.io/docs/http-reference/history */
export const historyRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/data/history/:dataset/transactions/:ids',
    access: 'user',
    handle({path, url, services}) {
      const {store} = services.dataset(path['dataset'] ?? '')
      const documentIds = toIds(path['ids'])
      const flag = (name: string) => url.searchParams.get(name) === 'true'
      const options = {
        documentIds,
        excludeContent: flag('excludeContent'),
        excludeMutations: flag('excludeMutations'),
        onlyIdentified: flag('includeIdentifiedDocumentsOnly'),
        withEffects: url.searchParams.get('effectFormat') === 'mendoza',
      }
      const transactions = store.transactions({documentIds, ...parseHistoryRange(url.searchParams)})
      return toNdjsonResponse(transactions, (item) => toHistoryTransaction(item, options))
    },
  },
  {
    method: 'GET',
    pattern: '/data/history/:dataset/documents/:ids',
    access: 'user',
    handle({path, url, services}) {
      const {store} = services.dataset(path['dataset'] ?? '')
      const moment = parseHistoryMoment(url.searchParams, services.now())
      const documents = toIds(path['ids']).map((id) => toDocumentAt(store, id, moment))
      return Response.json({documents: documents.filter((document) => document !== undefined)})
    },
  },
  {
    method: 'GET',
    pattern: '/data/history/:dataset/events/documents/:id',
    access: 'user',
    handle: toEventsResponse,
  },
]

function toEventsResponse({path, url, services}: RouteRequest): Response {
  const {store} = services.dataset(path['dataset'] ?? '')
  const id = path['id'] ?? ''
  const limit = Number(url.searchParams.get('limit') ?? '') || 100
  // The cursor is the place in the log of the last event that was sent.
  const before = Number(url.searchParams.get('nextCursor') ?? '') || Infinity
  const events = toDocumentEvents(id, readEventTransactions(store, id))
    .filter(({sequence}) => sequence < before)
    .toReversed()
  const page = events.slice(0, limit)
  return Response.json({
    events: {[id]: page.map(({event}) => event)},
    nextCursor: events.length > limit ? String(page.at(-1)?.sequence ?? '') : '',
  })
}

/** The transactions that can be events: those that only edit a draft are many, and left out. */
function readEventTransactions(store: DatasetStore, id: string): readonly StoredTransaction[] {
  const {kind, publishedId} = parseDocumentId(id)
  const documentIds = [...new Set([publishedId, `drafts.${publishedId}`, id])]
  const lifecycle = store.transactions({documentIds, onlyLifecycle: true})
  const edits = kind === 'published' ? store.transactions({documentIds: [id]}) : []
  const bySequence = new Map([...lifecycle, ...edits].map((item) => [item.sequence, item]))
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence)
}

function toIds(text = ''): readonly string[] {
  return text.split(',').filter((id) => id !== '')
}
