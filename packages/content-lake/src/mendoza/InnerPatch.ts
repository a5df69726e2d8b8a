/** A patch in mendoza's format: numbers of operations and their operands. */
export type MendozaPatch = readonly unknown[]

/**
 * A change inside a value, to be written between entering the value and leaving it. `start` says whether the output begins
 * as a copy of the input or blank.
 */
export interface InnerPatch {
  readonly start: 'copy' | 'blank'
  readonly operations: MendozaPatch
}

/** How to turn `left` into `right` from within, where both are containers of a kind and that is shorter. */
export type EncodeInner = (left: unknown, right: unknown) => InnerPatch | undefined
