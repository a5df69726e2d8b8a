import type {LakeDocument} from './LakeDocument.ts'

/** A list of documents kept ascending by `_id`. */
export interface SortedDocuments {
  /** The documents as they are now: later changes do not show in a list once read. */
  readonly list: readonly LakeDocument[]
  readonly size: number
  /** Adds the document, or takes the place of the one with its id. */
  put(document: LakeDocument): void
  remove(id: string): void
}

/** Starts an empty list. Appending in order, as a load does, costs no search. */
export function createSortedDocuments(): SortedDocuments {
  let list: LakeDocument[] = []
  let isShared = false

  /** Copies the list before a change if a reader may still hold it. */
  function writable(): LakeDocument[] {
    if (isShared) list = list.slice()
    isShared = false
    return list
  }

  function indexOf(id: string): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const document = list[middle]
      if (document && document._id < id) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    get list() {
      isShared = true
      return list
    },
    get size() {
      return list.length
    },
    put(document) {
      const last = list.at(-1)
      const index = last && last._id >= document._id ? indexOf(document._id) : list.length
      writable().splice(index, list[index]?._id === document._id ? 1 : 0, document)
    },
    remove(id) {
      const index = indexOf(id)
      if (list[index]?._id === id) writable().splice(index, 1)
    },
  }
}
