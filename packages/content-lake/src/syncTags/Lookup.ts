/**
 * Which documents a query looked at. Its result can change only where one of these sets does: where a document joins it, leaves it,
 * or is edited in it.
 */
export type Lookup =
  /** Every document. */
  | {readonly kind: 'all'}
  | {readonly kind: 'type'; readonly type: string}
  /** The document with this id, or its absence. `type` is that of the document that was found, where there is one. */
  | {readonly kind: 'document'; readonly id: string; readonly type: string | undefined}
  /** The documents with a `_ref` to this id: those of `type`, or of any. */
  | {readonly kind: 'reference'; readonly id: string; readonly type: string | undefined}

/** Hears of what a query looks at, in any order, often more than once. */
export type OnLookup = (lookup: Lookup) => void
