import {toEffects} from '../listen/toMutationEvent.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'

/** What a reader of the transaction log asked for. */
export interface HistoryOptions {
  readonly documentIds: readonly string[]
  /** Leaves what was written out of the mutations. */
  readonly excludeContent: boolean
  readonly excludeMutations: boolean
  /** Tells only of `documentIds`, not of what else a transaction wrote. */
  readonly onlyIdentified: boolean
  readonly withEffects: boolean
}

/** One line of the transaction log: https://www.sanity.io/docs/http-reference/history */
export function toHistoryTransaction(
  transaction: StoredTransaction,
  options: HistoryOptions,
): Readonly<Record<string, unknown>> {
  const changes = options.onlyIdentified
    ? transaction.changes.filter(({documentId}) => options.documentIds.includes(documentId))
    : transaction.changes
  const mutations = options.onlyIdentified
    ? [...new Set(changes.flatMap((change) => change.mutations))]
    : transaction.mutations
  return {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentIDs: changes.map(({documentId}) => documentId),
    // The Studio takes the list for granted even where it asks for no content.
    ...(options.excludeMutations ? {} : {mutations: options.excludeContent ? [] : mutations}),
    ...(options.withEffects
      ? {
          effects: Object.fromEntries(
            changes.map((change) => [change.documentId, toEffects(change)]),
          ),
        }
      : {}),
  }
}
