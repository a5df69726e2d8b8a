import {reviewedTypes} from '../review/reviewedTypes.ts'

/** Fields that hold for one document, and for no copy: what was published and checked, what it translates, and a person's rights. */
const ownFields = ['review', 'contentHash', 'translationOf', 'verifiedOn', 'credentials', 'userId']

/** A copy of a document without what holds for the original alone. */
export function toFreshCopy<Copied extends Readonly<Record<string, unknown>>>(
  document: Copied,
): Copied {
  const copy = {...document}
  for (const name of ownFields) Reflect.deleteProperty(copy, name)
  return reviewedTypes.includes(String(document['_type']))
    ? {...copy, review: {_type: 'clinicalReview'}}
    : copy
}
