import type {Dataset} from '../datasets/Dataset.ts'
import type {ServerEvent} from '../listen/createEventStream.ts'
import type {StoredTransaction} from '../store/DatasetStore.ts'
import {toTransactionTags} from '../syncTags/toTransactionTags.ts'
import type {LiveOptions} from './parseLiveOptions.ts'

/** The `message` that tells a reader of a transaction; undefined where it has nothing for this reader. */
export function toLiveEvent(
  transaction: StoredTransaction,
  {includesDrafts}: LiveOptions,
  dataset: Pick<Dataset, 'versions'>,
): ServerEvent | undefined {
  const {open, all} = toTransactionTags(transaction, (id) => dataset.versions(id))
  const tags = includesDrafts ? all : open
  return tags.length > 0 ? {event: 'message', id: transaction.id, data: {tags}} : undefined
}
