import type {DatasetStore} from '../store/DatasetStore.ts'

/** The event id for a log in which nothing has happened yet. */
const startOfLog = '#'

/** The event id that stands for now: that of the latest transaction, whether or not the reader may hear of it. */
export function toPosition(store: DatasetStore): string {
  const [latest] = store.transactions({reverse: true, limit: 1})
  return latest?.id ?? startOfLog
}

/** Where the log goes on after an event id; undefined for an id that it does not know. */
export function fromPosition(position: string, store: DatasetStore): number | undefined {
  if (position === startOfLog) return 1
  const sequence = store.sequenceOf(position)
  return sequence === undefined ? undefined : sequence + 1
}
