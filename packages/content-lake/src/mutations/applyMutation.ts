import type {LakeDocument} from '../documents/LakeDocument.ts'
import {DocumentExistsError} from '../errors/DocumentExistsError.ts'
import {DocumentNotFoundError} from '../errors/DocumentNotFoundError.ts'
import {RevisionMismatchError} from '../errors/RevisionMismatchError.ts'
import type {TransactionContext} from './TransactionContext.ts'
import type {WorkingCopy} from './createWorkingCopy.ts'
import type {DocumentReader} from './DocumentReader.ts'
import type {IncomingDocument, Mutation, Patch, Selection} from './Mutation.ts'
import {patchDocument} from './patchDocument.ts'
import {toLakeDocument} from './toLakeDocument.ts'

/** What one mutation did to one document. */
export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  /** The document afterwards, or the one that was deleted. */
  readonly document: LakeDocument | null
}

/** Where a mutation stands: in a transaction, over documents. */
export interface MutationPlace {
  readonly copy: WorkingCopy
  readonly reader: DocumentReader
  readonly context: TransactionContext
  /** The mutation's place in the transaction. */
  readonly index: number
}

/** Applies one mutation to the working copy: one result for each document that it names. */
export function applyMutation(mutation: Mutation, place: MutationPlace): readonly MutationResult[] {
  if ('create' in mutation) {
    return [applyCreate(mutation.create, mutation, place, 'refuse')]
  }
  if ('createIfNotExists' in mutation) {
    return [applyCreate(mutation.createIfNotExists, mutation, place, 'keep')]
  }
  if ('createOrReplace' in mutation) {
    return [applyCreate(mutation.createOrReplace, mutation, place, 'replace')]
  }
  if ('delete' in mutation) {
    return resolveSelection(mutation.delete, place).map((id) => applyDelete(id, mutation, place))
  }
  const {patch} = mutation
  return resolveSelection(patch, place).map((id) => applyPatchTo(id, patch, mutation, place))
}

function applyCreate(
  incoming: IncomingDocument,
  mutation: Mutation,
  {copy, context, index}: MutationPlace,
  ifExists: 'refuse' | 'keep' | 'replace',
): MutationResult {
  const existing = incoming._id === undefined ? undefined : copy.get(incoming._id)
  if (existing && ifExists === 'refuse') throw new DocumentExistsError(existing._id, index)
  if (existing && ifExists === 'keep') {
    return {id: existing._id, operation: 'none', document: existing}
  }
  const document = toLakeDocument(incoming, existing, context, index)
  copy.write(document._id, document, mutation)
  return {id: document._id, operation: existing ? 'update' : 'create', document}
}

/** To delete what does not exist is no error: the writer has what it wants. */
function applyDelete(id: string, mutation: Mutation, {copy}: MutationPlace): MutationResult {
  const document = copy.get(id)
  if (!document) return {id, operation: 'none', document: null}
  copy.write(id, undefined, mutation)
  return {id, operation: 'delete', document}
}

function applyPatchTo(
  id: string,
  patch: Patch,
  mutation: Mutation,
  {copy, reader, context, index}: MutationPlace,
): MutationResult {
  const current = copy.get(id)
  if (!current) throw new DocumentNotFoundError(id, index)
  // The revision that the writer read, even where an earlier mutation of this transaction has changed the document.
  const revision = reader.get(id)?._rev ?? current._rev
  if (patch.ifRevisionID !== undefined && patch.ifRevisionID !== revision) {
    throw new RevisionMismatchError(id, revision, patch.ifRevisionID, index)
  }
  const document = patchDocument(current, patch, context, index)
  if (document === current) return {id, operation: 'none', document}
  copy.write(id, document, mutation)
  return {id, operation: 'update', document}
}

function resolveSelection(selection: Selection, {reader}: MutationPlace): readonly string[] {
  if ('query' in selection) return reader.select(selection.query, selection.params ?? {})
  return typeof selection.id === 'string' ? [selection.id] : selection.id
}
