import type {SanityDocumentLike} from '@sanity/types'
import {findReviewerFault, type ReviewerCandidate} from '../review/findReviewerFault.ts'
import {toReferenceId} from '../review/toReferenceId.ts'
import type {DatasetRule} from './DatasetRule.ts'
import type {Severity} from './Finding.ts'
import {isObject} from './isObject.ts'

/**
 * Finds reviews of what readers see that nobody can have recorded so: by nobody, by the author, on a day to come, or by a person
 * without a credential on that day. Publish refuses these; a file that is imported, or a write past the Studio, can bring them.
 */
export const reviewRecordRule: DatasetRule = (documents, {today}) =>
  documents.flatMap((document) => {
    const fault = findFault(document, documents, today)
    if (!fault) return []
    const [severity, field, message] = fault
    const remedy = 'Ask a clinician other than the author to review it and to record the review.'
    const path = ['review', field]
    return [
      {documentId: document._id, finding: {rule: 'reviewRecord', severity, path, message, remedy}},
    ]
  })

type Fault = readonly [severity: Severity, field: string, message: string]

function findFault(
  {review, contentHash, author}: SanityDocumentLike,
  documents: readonly SanityDocumentLike[],
  today: string,
): Fault | undefined {
  if (!isObject(review)) return undefined
  const {lastReviewed, reviewedHash, reviewedBy}: Readonly<Record<string, unknown>> = review
  if (typeof lastReviewed !== 'string' || reviewedHash !== contentHash) return undefined
  if (lastReviewed > today) {
    return ['error', 'lastReviewed', `The review is of ${lastReviewed}, a day to come.`]
  }
  const reviewer = toReferenceId(reviewedBy)
  if (!reviewer) return ['error', 'reviewedBy', 'The review does not say who did it.']
  if (reviewer === toReferenceId(author)) {
    return ['error', 'reviewedBy', 'The review is by the author.']
  }
  const person = documents.find(({_id}) => _id === reviewer)
  const fault = person && findReviewerFault(toCandidate(person), undefined, lastReviewed)
  return fault ? ['warning', 'reviewedBy', `On the day of the review: ${fault}`] : undefined
}

/** What came from a file may be of any type. */
const toCandidate = ({_id, name, credentials}: SanityDocumentLike): ReviewerCandidate => ({
  _id,
  name: typeof name === 'string' ? name : null,
  credentials: Array.isArray(credentials) ? credentials.filter(isObject) : null,
})
