import {isRecord} from '../documents/isRecord.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import {DocumentExistsError} from '../errors/DocumentExistsError.ts'
import {DocumentNotFoundError} from '../errors/DocumentNotFoundError.ts'
import {InvalidMutationError} from '../errors/InvalidMutationError.ts'
import {RevisionMismatchError} from '../errors/RevisionMismatchError.ts'
import type {IncomingDocument, Mutation} from '../mutations/Mutation.ts'
import type {Action} from './Action.ts'
import {strengthenReferences} from './strengthenReferences.ts'

/** The documents as the earlier actions of the request left them. */
export interface ActionState {
  get(id: string): LakeDocument | undefined
  /** The ids of a document's draft and versions that exist. */
  draftsOf(publishedId: string): readonly string[]
}

type ActionOf<Type extends Action['actionType']> = Extract<Action, {actionType: Type}>

/** The mutations that an action stands for. Throws a `MutationError` where the documents do not allow it. */
export function toMutations(
  action: Action,
  state: ActionState,
  index: number,
): readonly Mutation[] {
  const existing = (id: string): LakeDocument => {
    const document = state.get(id)
    if (!document) throw new DocumentNotFoundError(id, index)
    return document
  }
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return create(action, state, index)
    case 'sanity.action.document.edit': {
      const patch = {patch: {id: action.draftId, ...action.patch}}
      if (state.get(action.draftId)) return [patch]
      return [{create: copyTo(existing(action.publishedId), action.draftId)}, patch]
    }
    case 'sanity.action.document.publish':
      return publish(action, existing(action.draftId), state, index)
    case 'sanity.action.document.unpublish': {
      const draft = copyTo(existing(action.publishedId), action.draftId)
      return [{createIfNotExists: draft}, {delete: {id: action.publishedId}}]
    }
    case 'sanity.action.document.discard':
      return [{delete: {id: existing(action.draftId)._id}}]
    case 'sanity.action.document.delete':
      return remove(action, state, index)
    case 'sanity.action.document.replaceDraft': {
      const {publishedId, attributes} = action
      const draftId = attributes._id ?? `drafts.${publishedId}`
      if (!state.get(draftId)) existing(publishedId)
      return [{createOrReplace: {...attributes, _id: draftId}}]
    }
    case 'sanity.action.document.version.create':
      return [{create: action.document}]
    case 'sanity.action.document.version.copy': {
      const base = existing(action.baseId)
      checkRevision(base, action.ifBaseRevisionId, index)
      return [{create: copyTo(base, action.versionId)}]
    }
    case 'sanity.action.document.version.replace':
      existing(action.document._id ?? '')
      return [{createOrReplace: action.document}]
    case 'sanity.action.document.version.discard':
      return [{delete: {id: existing(action.versionId)._id}}]
    case 'sanity.action.document.version.unpublish': {
      const version = copyTo(existing(action.publishedId), action.versionId)
      return [{createOrReplace: {...version, _system: {delete: true}}}]
    }
  }
}

function create(
  {publishedId, attributes, ifExists}: ActionOf<'sanity.action.document.create'>,
  state: ActionState,
  index: number,
): readonly Mutation[] {
  const draft = {...attributes, _id: attributes._id ?? `drafts.${publishedId}`}
  if (ifExists === 'ignore') return [{createIfNotExists: draft}]
  const isDraft = parseDocumentId(draft._id).kind === 'draft'
  if (isDraft && state.get(publishedId)) throw new DocumentExistsError(publishedId, index)
  return [{create: draft}]
}

function publish(
  action: ActionOf<'sanity.action.document.publish'>,
  draft: LakeDocument,
  state: ActionState,
  index: number,
): readonly Mutation[] {
  const {draftId, publishedId} = action
  const published = state.get(publishedId)
  checkRevision(draft, action.ifDraftRevisionId, index)
  if (published) checkRevision(published, action.ifPublishedRevisionId, index)
  else if (action.ifPublishedRevisionId !== undefined) {
    throw new DocumentNotFoundError(publishedId, index)
  }
  const document = copyTo(draft, publishedId)
  return [{createOrReplace: strengthen(document)}, {delete: {id: draftId}}]
}

function remove(
  {publishedId, includeDrafts}: ActionOf<'sanity.action.document.delete'>,
  state: ActionState,
  index: number,
): readonly Mutation[] {
  const kept = state.draftsOf(publishedId).filter((id) => !includeDrafts.includes(id))
  if (kept.length > 0) {
    throw new InvalidMutationError(
      `Document "${publishedId}" has ${kept.join(', ')}. Name what is to be deleted with it in "includeDrafts".`,
      index,
    )
  }
  const ids = [publishedId, ...includeDrafts].filter((id) => state.get(id))
  if (ids.length === 0) throw new DocumentNotFoundError(publishedId, index)
  return ids.map((id) => ({delete: {id}}))
}

function checkRevision(document: LakeDocument, expected: string | undefined, index: number): void {
  if (expected === undefined || document._rev === expected) return
  throw new RevisionMismatchError(document._id, document._rev, expected, index)
}

/** A copy for another id. It keeps the time of creation: it is the same document in another state. */
function copyTo(document: LakeDocument, _id: string): IncomingDocument {
  const {_rev, _updatedAt, ...rest} = document
  return {...rest, _id}
}

function strengthen(document: IncomingDocument): IncomingDocument {
  const strong = strengthenReferences(document)
  return isRecord(strong) ? {...document, ...strong} : document
}
