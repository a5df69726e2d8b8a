import {reviewedTypes} from '../review/reviewedTypes.ts'

/** Fields that hold for one document, and for no copy: what was published and checked, what it translates, and a person's rights. */
const ownFields = new Set([
  'review',
  'contentHash',
  'translationOf',
  'verifiedOn',
  'credentials',
  'userId',
])

/** A copy of a document without what holds for the original alone. */
export function toFreshCopy<Copied extends Readonly<Record<string, unknown>>>(
  document: Copied,
): Copied {
  const copy = Object.fromEntries(Object.entries(document).filter(([name]) => !ownFields.has(name)))
  const review = reviewedTypes.includes(String(document['_type'])) && {
    review: {_type: 'clinicalReview'},
  }
  // why: the fields left out are optional in every type of ours that has them.
  return {...copy, ...review} as unknown as Copied
}
