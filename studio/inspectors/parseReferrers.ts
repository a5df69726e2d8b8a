/** A document that refers to another, under its published `_id`, whatever versions of it do. */
export interface Referrer {
  readonly id: string
  readonly type: string
}

/** The versions that a query found, as documents: a draft and its published version are one. */
export function parseReferrers(answer: unknown): readonly Referrer[] {
  // why: the query asks for the `_id` without its prefix and the `_type`, which every document has.
  const versions = answer as readonly Referrer[]
  return [...new Map(versions.map((version) => [version.id, version])).values()]
}
