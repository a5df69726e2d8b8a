/** A copy of a document without what holds for the original alone: its review, the hash of what was published, and what it translates. */
export function toFreshCopy<Copied extends Readonly<Record<string, unknown>>>(
  document: Copied,
): Copied {
  const {contentHash: _hash, translationOf: _original, ...copy} = document
  // why: the fields left out are optional in every type of ours that has them.
  return {...copy, review: {_type: 'clinicalReview'}} as unknown as Copied
}
