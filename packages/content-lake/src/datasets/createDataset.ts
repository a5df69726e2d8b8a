import type {AnonymousReader} from '../access/Identity.ts'
import {createDocumentSet} from '../documents/createDocumentSet.ts'
import type {DocumentView} from '../documents/DocumentView.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import {resolvePerspective} from '../documents/resolvePerspective.ts'
import {TransactionExistsError} from '../errors/TransactionExistsError.ts'
import {evaluateQuery} from '../groq/evaluateQuery.ts'
import {parseQuery} from '../groq/parseQuery.ts'
import {applyTransaction} from '../mutations/applyTransaction.ts'
import type {DocumentReader} from '../mutations/DocumentReader.ts'
import type {DatasetStore, StoredTransaction} from '../store/DatasetStore.ts'
import {createLookupLog} from '../syncTags/createLookupLog.ts'
import type {OnLookup} from '../syncTags/Lookup.ts'
import {toQueryTags} from '../syncTags/toQueryTags.ts'
import type {TagScope} from '../syncTags/toSyncTag.ts'
import type {Dataset, QueryOptions} from './Dataset.ts'
import {selectDocumentIds} from './selectDocumentIds.ts'

const anonymousId: AnonymousReader['id'] = '<anonymous>'

/** What a dataset is made of. It is the only one that writes to its store. */
export interface DatasetOptions {
  /** As in `/data/query/:dataset`. */
  readonly name: string
  readonly projectId: string
  readonly store: DatasetStore
  now(): Date
  createId(): string
}

/** Loads a dataset's documents into memory and serves reads from there; writes go to the store first. */
export function createDataset(options: DatasetOptions): Dataset {
  const {name, projectId, store, now, createId} = options
  const documents = createDocumentSet(store.documents())
  const listeners = new Set<(transaction: StoredTransaction) => void>()

  function evaluate(
    groq: string,
    {params = {}, perspective, identity}: QueryOptions,
    onLookup?: OnLookup,
  ): unknown {
    return evaluateQuery(parseQuery(groq, params), {
      view: identity === anonymousId ? documents.open : resolvePerspective(documents, perspective),
      releases: () => (identity === anonymousId ? [] : listReleases(documents.raw)),
      identity,
      now: now(),
      dataset: name,
      projectId,
      ...(onLookup && {onLookup}),
    })
  }

  const toReader = (identity: string): DocumentReader => ({
    get: documents.raw.get,
    referencing: documents.raw.referencing,
    select: (groq, params) =>
      selectDocumentIds(evaluate(groq, {params, perspective: 'raw', identity})),
  })

  function publish(transaction: StoredTransaction): void {
    for (const {documentId, after} of transaction.changes) {
      if (after) documents.put(after)
      else documents.remove(documentId)
    }
    for (const listener of listeners) listener(transaction)
  }

  return {
    name,
    store,
    document: documents.raw.get,
    versions: documents.raw.versions,
    query: async (groq, queryOptions) => evaluate(groq, queryOptions),
    async queryWithTags(groq, queryOptions) {
      const log = createLookupLog()
      const result = evaluate(groq, queryOptions, log.add)
      return {result, syncTags: toQueryTags(log.lookups(), toTagScope(queryOptions))}
    },
    commit(mutations, {author, authorize, transactionId = createId(), dryRun = false}) {
      if (store.sequenceOf(transactionId) !== undefined) {
        throw new TransactionExistsError(transactionId)
      }
      const timestamp = now().toISOString()
      const context = {transactionId, timestamp, createId}
      const {changes, results} = applyTransaction(mutations, toReader(author), context)
      for (const {documentId} of changes) authorize?.(documentId)
      if (dryRun || changes.length === 0) return {transaction: null, transactionId, results}
      const transaction = store.commit({id: transactionId, timestamp, author, mutations, changes})
      publish(transaction)
      return {transaction, transactionId, results}
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Anonymous readers see what is published, whatever perspective they ask for. */
function toTagScope({perspective, identity}: QueryOptions): TagScope {
  const layers = typeof perspective === 'string' ? [perspective] : perspective
  const isPublished = identity === anonymousId || layers.every((layer) => layer === 'published')
  return isPublished ? 'published' : 'any'
}

function listReleases(raw: DocumentView): readonly LakeDocument[] {
  const documents = raw.ofType('system.release')
  return documents.filter(({_id}) => parseDocumentId(_id).kind === 'published')
}
