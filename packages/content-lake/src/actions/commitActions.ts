import {parseDocumentId} from '../documents/parseDocumentId.ts'
import type {CommitOptions, CommitResult, Dataset} from '../datasets/Dataset.ts'
import {MutationError} from '../errors/MutationError.ts'
import {applyMutation} from '../mutations/applyMutation.ts'
import {createWorkingCopy, type WorkingCopy} from '../mutations/createWorkingCopy.ts'
import type {DocumentReader} from '../mutations/DocumentReader.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import type {Action} from './Action.ts'
import {toActionError} from './ActionError.ts'
import {toMutations} from './toMutations.ts'

/** Applies all the actions as one transaction, or none. Throws `ActionError` with the place of the one at fault. */
export function commitActions(
  dataset: Dataset,
  actions: readonly Action[],
  options: CommitOptions & {readonly timestamp: string; readonly createId: () => string},
): CommitResult {
  const reader: DocumentReader = {
    get: (id) => dataset.document(id),
    // Actions name their documents, and references are checked at the commit.
    referencing: () => [],
    select: () => [],
  }
  const copy = createWorkingCopy(reader)
  const context = {
    transactionId: options.transactionId ?? '',
    timestamp: options.timestamp,
    createId: options.createId,
  }
  const planned = actions.flatMap((action, index) =>
    withIndex(index, () => {
      const state = {get: copy.get, draftsOf: (id: string) => draftsOf(dataset, copy, id)}
      const mutations = toMutations(action, state, index)
      for (const mutation of mutations) applyMutation(mutation, {copy, reader, context, index})
      return mutations.map((mutation) => ({mutation, index}))
    }),
  )
  return commit(dataset, planned, options)
}

interface PlannedMutation {
  readonly mutation: Mutation
  /** The place of the action that it is part of. */
  readonly index: number
}

function commit(
  dataset: Dataset,
  planned: readonly PlannedMutation[],
  options: CommitOptions,
): CommitResult {
  try {
    return dataset.commit(
      planned.map(({mutation}) => mutation),
      options,
    )
  } catch (error) {
    if (!(error instanceof MutationError)) throw error
    throw toActionError(error, planned[error.index ?? 0]?.index ?? 0)
  }
}

function withIndex<Result>(index: number, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw error instanceof MutationError ? toActionError(error, index) : error
  }
}

function draftsOf(dataset: Dataset, copy: WorkingCopy, publishedId: string): readonly string[] {
  const before = dataset.versions(publishedId).map(({_id}) => _id)
  const ids = new Set([...before, `drafts.${publishedId}`])
  return [...ids].filter((id) => parseDocumentId(id).kind !== 'published' && copy.get(id))
}
