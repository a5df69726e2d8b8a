import type {LakeDocument} from '../documents/LakeDocument.ts'
import {encodeMendoza} from '../mendoza/encodeMendoza.ts'
import type {MendozaPatch} from '../mendoza/InnerPatch.ts'
import type {DocumentChange} from '../mutations/Transaction.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import type {ListenOptions} from './ListenOptions.ts'

/** How a document moved, as seen through the listener's filter. */
export type Transition = 'appear' | 'update' | 'disappear'

/** One change that a listener is told of, and its place among those of its transaction. */
export interface MutationNews {
  readonly transaction: StoredTransaction
  readonly change: DocumentChange
  readonly transition: Transition
  readonly index: number
  readonly total: number
}

/** What names an event, for a listener that reconnects: transaction and document. */
export function toEventId(transactionId: string, documentId: string): string {
  return `${transactionId}#${documentId}`
}

/** The data of a `mutation` event, with what the listener asked for. */
export function toMutationEvent(
  {transaction, change, transition, index, total}: MutationNews,
  options: ListenOptions,
): Readonly<Record<string, unknown>> {
  const {before, after} = change
  return {
    eventId: toEventId(transaction.id, change.documentId),
    documentId: change.documentId,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    mutations: options.includeMutations ? change.mutations : [],
    ...(before ? {previousRev: before._rev} : {}),
    // A deletion has one too: the Studio chains events by it.
    resultRev: transaction.id,
    ...(options.includePreviousRevision ? {previous: before} : {}),
    ...(options.includeResult && after ? {result: after} : {}),
    ...(options.withEffects ? {effects: toEffects(change)} : {}),
    timestamp: transaction.timestamp,
    visibility: 'query',
    transactionTotalEvents: total,
    transactionCurrentEvent: index,
  }
}

/** Patches from one revision to the next, and back. */
export interface Effects {
  readonly apply: MendozaPatch
  readonly revert: MendozaPatch
}

const knownEffects = new WeakMap<DocumentChange, Effects>()

/**
 * The patches of a change. Revisions are not part of them: the event names both. They are worked out once, however many listeners are
 * told.
 */
export function toEffects(change: DocumentChange): Effects {
  const known = knownEffects.get(change)
  if (known) return known
  const left = withoutRevision(change.before)
  const right = withoutRevision(change.after)
  const effects = {apply: encodeMendoza(left, right), revert: encodeMendoza(right, left)}
  knownEffects.set(change, effects)
  return effects
}

function withoutRevision(document: LakeDocument | null): Readonly<Record<string, unknown>> | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}
