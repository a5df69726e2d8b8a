import {applyMutation, type MutationResult} from './applyMutation.ts'
import {checkReferences} from './checkReferences.ts'
import {createWorkingCopy} from './createWorkingCopy.ts'
import type {DocumentReader} from './DocumentReader.ts'
import type {Mutation} from './Mutation.ts'
import type {DocumentChange} from './Transaction.ts'
import type {TransactionContext} from './TransactionContext.ts'

/** What a transaction would do. */
export interface AppliedTransaction {
  readonly changes: readonly DocumentChange[]
  readonly results: readonly MutationResult[]
}

/**
 * Works out what a transaction does, without doing it. Throws a `MutationError` for the first mutation that cannot be
 * applied, or for a reference that would lead nowhere at the transaction's end.
 */
export function applyTransaction(
  mutations: readonly Mutation[],
  reader: DocumentReader,
  context: TransactionContext,
): AppliedTransaction {
  const copy = createWorkingCopy(reader)
  const results = mutations.flatMap((mutation, index) =>
    applyMutation(mutation, {copy, reader, context, index}),
  )
  const changes = copy.changes()
  checkReferences(changes, {copy, reader, mutations})
  return {changes, results}
}
