import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {DatasetStore} from '../store/DatasetStore.ts'

/** A moment in a dataset's log: after a transaction, at a time, or the last at which a document existed. */
export type HistoryMoment =
  | {readonly kind: 'revision'; readonly transactionId: string}
  | {readonly kind: 'time'; readonly time: string}
  | {readonly kind: 'last'}

/** A document as it stood then; undefined where it did not exist, or the log does not know the moment. */
export function toDocumentAt(
  store: DatasetStore,
  documentId: string,
  moment: HistoryMoment,
): LakeDocument | undefined {
  const [latest] = store.transactions({
    documentIds: [documentId],
    reverse: true,
    limit: 1,
    ...(moment.kind === 'revision' ? {toTransaction: moment.transactionId} : {}),
    ...(moment.kind === 'time' ? {toTime: moment.time} : {}),
  })
  const change = latest?.changes.find((candidate) => candidate.documentId === documentId)
  const isLast = moment.kind === 'last'
  return change?.after ?? (isLast ? change?.before : undefined) ?? undefined
}
