import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {Transaction} from '../mutations/Transaction.ts'

/** A transaction with its place in the dataset's log. */
export interface StoredTransaction extends Transaction {
  /** 1, 2, 3 … in the order of commit, without gaps. */
  readonly sequence: number
}

/** Which part of the log to read; every bound is inclusive and optional. */
export interface TransactionRange {
  readonly documentIds?: readonly string[]
  /** Only transactions in which one of `documentIds` came into being or ceased to be, which is cheap to tell. */
  readonly onlyLifecycle?: boolean
  /** Only transactions that changed a document which anonymous readers may see: one whose id holds no dot. */
  readonly onlyPublic?: boolean
  readonly fromTransaction?: string
  readonly toTransaction?: string
  readonly fromTime?: string
  readonly toTime?: string
  readonly fromSequence?: number
  readonly limit?: number
  readonly reverse?: boolean
}

/**
 * One dataset on disk: the current documents and the log that made them.
 * Every implementation runs the contract test in `DatasetStore.contract.ts`.
 */
export interface DatasetStore {
  document(id: string): LakeDocument | undefined
  /** All current documents, ascending by `_id`. */
  documents(): Iterable<LakeDocument>
  /** Writes the whole transaction. When it returns, the transaction survives SIGKILL and a power cut. */
  commit(transaction: Transaction): StoredTransaction
  /** A transaction's place in the log; undefined where there is none with this id. */
  sequenceOf(transactionId: string): number | undefined
  /** The log, oldest first unless `reverse`. `changes` hold the documents as they were. */
  transactions(range: TransactionRange): readonly StoredTransaction[]
  /** Small values that belong to a user of the Studio (`/users/me/keyvalue`), outside the documents. */
  keyValue: {
    get(userId: string, key: string): unknown
    set(userId: string, key: string, value: unknown): void
  }
  close(): void
}
