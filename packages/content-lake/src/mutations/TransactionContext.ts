/** What a transaction is stamped with, and what it must not make by itself. */
export interface TransactionContext {
  readonly transactionId: string
  /** RFC 3339, UTC. */
  readonly timestamp: string
  createId(): string
}
