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

/** One document by id, several, or all that a query selects. */
export type Selection =
  | {readonly id: string | readonly string[]; readonly purge?: boolean}
  | {readonly query: string; readonly params?: Readonly<Record<string, unknown>>}

/** Changes to the selected documents, all of which must exist. */
export type Patch = Selection & {readonly ifRevisionID?: string} & PatchOperations

/** Keys are JSONMatch paths. They apply in the order of this list. */
export interface PatchOperations {
  readonly setIfMissing?: Readonly<Record<string, unknown>>
  readonly set?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  readonly diffMatchPatch?: Readonly<Record<string, string>>
  readonly inc?: Readonly<Record<string, number>>
  readonly dec?: Readonly<Record<string, number>>
  readonly insert?: Insert
}

/** Exactly one of `before`, `after` and `replace` says where. */
export interface Insert {
  readonly before?: string
  readonly after?: string
  readonly replace?: string
  readonly items: readonly unknown[]
}
