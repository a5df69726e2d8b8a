import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {MutationResult} from '../mutations/applyMutation.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import type {StoredTransaction, DatasetStore} from '../store/DatasetStore.ts'
import type {SyncTag} from '../syncTags/toSyncTag.ts'

/** Which documents a reader sees: one of Sanity's names, or a stack of release ids, nearest first. */
export type Perspective = 'raw' | 'published' | 'drafts' | readonly string[]

export interface QueryOptions {
  readonly params?: Readonly<Record<string, unknown>>
  readonly perspective: Perspective
  /** The reader's id, also for GROQ's `identity()`. `<anonymous>` sees public documents only, whatever the perspective. */
  readonly identity: string
}

/** A query's result, and what tells a cache that it is out of date: a later transaction has one of these tags. */
export interface TaggedResult {
  readonly result: unknown
  readonly syncTags: readonly SyncTag[]
}

export interface CommitOptions {
  readonly author: string
  /** Made by the lake when the writer sends none. */
  readonly transactionId?: string
  /** Throws for a document that the author may not change; then nothing is written. */
  readonly authorize?: (documentId: string) => void
  /** Applies and reports, writes nothing and tells nobody. */
  readonly dryRun?: boolean
}

/** What a commit did. A transaction without any effect has no changes, and is not in the log. */
export interface CommitResult {
  readonly transaction: StoredTransaction | null
  readonly transactionId: string
  /** One entry for each mutation and document, in order, as `/data/mutate` reports it. */
  readonly results: readonly MutationResult[]
}

/** One dataset in use: reads, atomic writes, and news of every write. */
export interface Dataset {
  readonly name: string
  readonly store: DatasetStore
  /** The current document with this very id, drafts and versions by theirs. In memory: costs nothing. */
  document(id: string): LakeDocument | undefined
  /** A document in all its forms: published, draft and in releases; ascending by `_id`. */
  versions(publishedId: string): readonly LakeDocument[]
  /** Evaluates GROQ. Throws `QueryParseError` with the position, `QueryError` otherwise. */
  query(groq: string, options: QueryOptions): Promise<unknown>
  /** The same, for a little more time, with sync tags: see `toTransactionTags`. */
  queryWithTags(groq: string, options: QueryOptions): Promise<TaggedResult>
  /** Applies all the mutations or none. Throws a `MutationError` that names the document. */
  commit(mutations: readonly Mutation[], options: CommitOptions): CommitResult
  /** Calls back after every committed transaction, in the order of commit. Returns the way to stop. */
  subscribe(listener: (transaction: StoredTransaction) => void): () => void
}
