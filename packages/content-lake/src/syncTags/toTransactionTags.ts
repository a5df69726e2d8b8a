import {collectReferences} from '../documents/collectReferences.ts'
import {isPublicId} from '../documents/isPublicId.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {parseDocumentId} from '../documents/parseDocumentId.ts'
import type {DocumentChange, Transaction} from '../mutations/Transaction.ts'
import type {Lookup} from './Lookup.ts'
import {toSyncTag, type SyncTag, type TagScope} from './toSyncTag.ts'

/** What a transaction tells caches: the tags of all sets of documents that it may have changed. */
export interface TransactionTags {
  /** For anybody: of changes to documents that anybody may read. Empty where there are none. */
  readonly open: readonly SyncTag[]
  /** For those who may read drafts: of all its changes. */
  readonly all: readonly SyncTag[]
}

const known = new WeakMap<Transaction, TransactionTags>()

/**
 * The tags of a transaction that is committed, or was some time ago. `versions` answers the forms that a document has now: where a
 * draft comes or goes, another form takes its place in some perspectives. Worked out once, however many ask.
 */
export function toTransactionTags(
  transaction: Transaction,
  versions: (publishedId: string) => readonly LakeDocument[],
): TransactionTags {
  const before = known.get(transaction)
  if (before) return before
  const open = new Set<SyncTag>()
  const all = new Set<SyncTag>()
  for (const change of transaction.changes) {
    const changed = toChangedTags(change, versions)
    for (const tag of changed) all.add(tag)
    if (isPublicId(change.documentId)) for (const tag of changed) open.add(tag)
  }
  const tags = {open: [...open], all: [...all]}
  known.set(transaction, tags)
  return tags
}

function toChangedTags(
  {documentId, before, after}: DocumentChange,
  versions: (publishedId: string) => readonly LakeDocument[],
): ReadonlySet<SyncTag> {
  const {kind, publishedId} = parseDocumentId(documentId)
  const isPublished = kind === 'published'
  // What is published shows through only where nothing lies above it, so its own forms say all.
  const forms = [before, after, ...(isPublished ? [] : versions(publishedId))]
  const scopes: readonly TagScope[] = isPublished ? ['published', 'any'] : ['any']
  const lookups = forms.flatMap((form) => (form ? toLookups(form) : []))
  return new Set(scopes.flatMap((scope) => lookups.map((lookup) => toSyncTag(scope, lookup))))
}

/** Every lookup that finds a document. */
function toLookups(document: LakeDocument): readonly Lookup[] {
  const {_id: id, _type: type} = document
  const references = new Set(collectReferences(document).map((reference) => reference.id))
  return [
    {kind: 'all'},
    {kind: 'type', type},
    {kind: 'document', id, type},
    ...[...references].flatMap((target): readonly Lookup[] => [
      {kind: 'reference', id: target, type: undefined},
      {kind: 'reference', id: target, type},
    ]),
  ]
}
