/** A stored document: the system fields that Sanity's API promises, and whatever else the writer put in. */
export interface LakeDocument {
  readonly _id: string
  readonly _type: string
  /** The id of the transaction that wrote this revision. */
  readonly _rev: string
  /** RFC 3339, UTC. */
  readonly _createdAt: string
  /** RFC 3339, UTC. */
  readonly _updatedAt: string
  readonly [field: string]: unknown
}
