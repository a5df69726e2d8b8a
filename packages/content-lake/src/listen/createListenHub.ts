import type {Dataset} from '../datasets/Dataset.ts'
import {isPublicId} from '../documents/isPublicId.ts'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import type {LakeServices} from '../http/Route.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import {createFilter, type DocumentFilter} from './createFilter.ts'
import type {ListenOptions} from './ListenOptions.ts'
import type {MutationNews, Transition} from './toMutationEvent.ts'

/** A listener's way to hear of a transaction: the changes that it follows, in order. */
export type NewsListener = (news: readonly MutationNews[]) => void

/** All the listeners of one dataset. However many there are, each distinct filter runs once for a change. */
export interface ListenHub {
  /** Starts to tell of transactions. Throws what `createFilter` throws. Returns the way to stop. */
  add(options: ListenOptions, listener: NewsListener): () => void
  /** What the listener would have been told of these transactions. */
  replay(options: ListenOptions, transactions: readonly StoredTransaction[]): MutationNews[]
}

/** Makes the hub. It subscribes to the dataset for as long as anybody listens. */
export function createListenHub(
  dataset: Dataset,
  services: Pick<LakeServices, 'now' | 'projectId'>,
): ListenHub {
  const groups = new Map<string, Group>()
  let unsubscribe: (() => void) | undefined

  const toContext = (options: ListenOptions) => () => ({
    identity: options.identity.id,
    now: services.now(),
    projectId: services.projectId,
    dataset: dataset.name,
  })

  const onTransaction = (transaction: StoredTransaction) => {
    for (const group of groups.values()) {
      const news = toNews(transaction, group)
      if (news.length > 0) for (const listener of group.listeners) listener(news)
    }
  }

  return {
    add(options, listener) {
      const key = toKey(options)
      const group = groups.get(key) ?? {
        ...toCriteria(options, toContext(options)),
        listeners: new Set(),
      }
      groups.set(key, group)
      group.listeners.add(listener)
      unsubscribe ??= dataset.subscribe(onTransaction)
      return () => {
        group.listeners.delete(listener)
        if (group.listeners.size === 0) groups.delete(key)
        if (groups.size > 0) return
        unsubscribe?.()
        unsubscribe = undefined
      }
    },
    replay(options, transactions) {
      const criteria = toCriteria(options, toContext(options))
      return transactions.flatMap((transaction) => toNews(transaction, criteria))
    },
  }
}

/** What decides whether a listener is told of a change. */
interface Criteria {
  readonly matches: DocumentFilter
  readonly isVisible: (documentId: string) => boolean
}

interface Group extends Criteria {
  readonly listeners: Set<NewsListener>
}

function toCriteria(options: ListenOptions, context: Parameters<typeof createFilter>[2]): Criteria {
  const {params, identity, includeAllVersions} = options
  return {
    matches: createFilter(options.query, params, context),
    isVisible: (id) =>
      identity.kind === 'anonymous'
        ? isPublicId(id)
        : includeAllVersions || parseDocumentId(id).kind !== 'version',
  }
}

function toKey({query, params, identity, includeAllVersions}: ListenOptions): string {
  return JSON.stringify([query, params, identity.id, includeAllVersions])
}

function toNews(transaction: StoredTransaction, criteria: Criteria): MutationNews[] {
  const seen = transaction.changes.flatMap((change) => {
    if (!criteria.isVisible(change.documentId)) return []
    const transition = toTransition(criteria.matches(change.before), criteria.matches(change.after))
    return transition ? [{transaction, change, transition}] : []
  })
  return seen.map((news, index) => ({...news, index, total: seen.length}))
}

function toTransition(before: boolean, after: boolean): Transition | undefined {
  if (before) return after ? 'update' : 'disappear'
  return after ? 'appear' : undefined
}
