/** Sanity's HTTP mutation shapes, as they arrive: https://www.sanity.io/docs/http-reference/mutation */
export type Mutation =
  | {readonly create: IncomingDocument}
  | {readonly createOrReplace: IncomingDocument}
  | {readonly createIfNotExists: IncomingDocument}
  | {readonly delete: Selection}
  | {readonly patch: Patch}

/** A document as a writer sends it: without an `_id`, or with one that ends in a dot, the lake makes one. */
export interface IncomingDocument {
  readonly _id?: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** One document by id, or all that a query selects. */
export type Selection =
  | {readonly id: string | readonly string[]; readonly purge?: boolean}
  | {readonly query: string; readonly params?: Readonly<Record<string, unknown>>}

/** Patch operations on the selected documents; they apply in the order of this list. */
export type Patch = Selection & {
  readonly ifRevisionID?: string
  readonly set?: Readonly<Record<string, unknown>>
  readonly setIfMissing?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  readonly inc?: Readonly<Record<string, number>>
  readonly dec?: Readonly<Record<string, number>>
  readonly insert?: Insert
  readonly diffMatchPatch?: Readonly<Record<string, string>>
}

/** Exactly one of `before`, `after` and `replace` says where. */
export interface Insert {
  readonly before?: string
  readonly after?: string
  readonly replace?: string
  readonly items: readonly unknown[]
}
