import {parseDocumentId, type DocumentIdParts} from '../documents/parseDocumentId.ts'
import type {DocumentChange} from '../mutations/Transaction.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import type {DocumentEvent, DocumentEventOrigin} from './DocumentEvent.ts'

/**
 * The events of a document, oldest first, read from the transactions in which its published document, its draft, or the version that is
 * asked for came or went, and those that wrote the published document. Edits of drafts are no events: the Studio reads
 * them from the transactions.
 */
export function toDocumentEvents(
  documentId: string,
  transactions: readonly StoredTransaction[],
): readonly {readonly sequence: number; readonly event: DocumentEvent}[] {
  const asked = parseDocumentId(documentId)
  const {publishedId} = asked
  const existing = new Set<string>()
  return transactions.flatMap((transaction) => {
    const changes = transaction.changes.filter(
      (change) => parseDocumentId(change.documentId).publishedId === publishedId,
    )
    for (const {documentId: id, after} of changes) {
      if (after) existing.add(id)
      else existing.delete(id)
    }
    const origin = {
      documentId: publishedId,
      author: transaction.author,
      timestamp: transaction.timestamp,
    }
    const event = toEvent(asked, documentId, {changes, origin, transactionId: transaction.id})
    // A draft that was all there was is only a draft that was given up.
    const isGone =
      existing.size === 0 && changes.some((change) => change.documentId === publishedId)
    const told = isGone ? {...origin, type: 'deleteDocumentGroup' as const} : event
    return told ? [{sequence: transaction.sequence, event: told}] : []
  })
}

interface Happening {
  readonly changes: readonly DocumentChange[]
  readonly origin: DocumentEventOrigin
  readonly transactionId: string
}

function toEvent(
  asked: DocumentIdParts,
  documentId: string,
  happening: Happening,
): DocumentEvent | undefined {
  const published = happening.changes.find((change) => change.documentId === asked.publishedId)
  if (published?.after) {
    const source = happening.changes.find((change) => change !== published && !change.after)
    if (source) return toPublishEvent(source, happening)
  }
  return asked.kind === 'published'
    ? published && toPublishedEvent(published, happening)
    : toVersionEvent(documentId, happening)
}

function toPublishEvent(source: DocumentChange, {origin, transactionId}: Happening): DocumentEvent {
  return {
    ...origin,
    type: 'publishDocumentVersion',
    revisionId: transactionId,
    versionId: source.documentId,
    versionRevisionId: source.before?._rev ?? transactionId,
    ...toRelease(source.documentId),
    publishCause: 'document.publish',
  }
}

function toPublishedEvent(
  change: DocumentChange,
  {changes, origin, transactionId}: Happening,
): DocumentEvent | undefined {
  if (change.after) {
    const type = change.before ? 'updateLiveDocument' : 'createLiveDocument'
    return {...origin, type, revisionId: transactionId}
  }
  // A document that goes while its draft stays is unpublished, whether or not the draft is new.
  const draft = changes.find(({documentId}) => parseDocumentId(documentId).kind === 'draft')
  return {
    ...origin,
    type: 'unpublishDocument',
    versionId: draft?.documentId ?? `drafts.${change.documentId}`,
    versionRevisionId: draft?.after?._rev ?? transactionId,
  }
}

function toVersionEvent(
  versionId: string,
  {changes, origin, transactionId}: Happening,
): DocumentEvent | undefined {
  const change = changes.find(({documentId}) => documentId === versionId)
  const release = toRelease(versionId)
  if (change?.before && !change.after) {
    const versionRevisionId = change.before._rev
    return {...origin, type: 'deleteDocumentVersion', versionId, versionRevisionId, ...release}
  }
  if (change?.after && !change.before) {
    const versionRevisionId = transactionId
    return {...origin, type: 'createDocumentVersion', versionId, versionRevisionId, ...release}
  }
  return undefined
}

function toRelease(versionId: string): {releaseId?: string} {
  const parts = parseDocumentId(versionId)
  return parts.kind === 'version' ? {releaseId: parts.release} : {}
}
