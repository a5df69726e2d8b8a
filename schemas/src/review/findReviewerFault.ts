/** A `person`, as far as the right to review depends on it. */
export interface ReviewerCandidate {
  readonly _id: string
  readonly name?: string | null | undefined
  readonly credentials?:
    | readonly {readonly name?: string | null; readonly validUntil?: string | null}[]
    | null
    | undefined
}

/**
 * Why a person cannot review a document by this author on `today` (`2026-01-31`), as a sentence; undefined for somebody who can: a person
 * with a credential that has not expired, other than the author. A credential without a date does not expire.
 */
export const findReviewerFault = (
  person: ReviewerCandidate,
  authorId: string | undefined,
  today: string,
): string | undefined => {
  const name = person.name || 'This person'
  if (person._id === authorId) return `${name} is the author.`
  const credentials = person.credentials ?? []
  if (credentials.length === 0) return `${name} has no credential.`
  if (credentials.some(({validUntil}) => !validUntil || validUntil >= today)) return undefined
  const latest = credentials.toSorted((one, other) =>
    (one.validUntil ?? '') < (other.validUntil ?? '') ? 1 : -1,
  )[0]
  return `${name}: ${latest?.name || 'the credential'} expired on ${latest?.validUntil}.`
}
