import type {SanityDocument, ValidationMarker} from '@sanity/types'
import {parseReview} from '../../review/parseReview.ts'
import {isSame} from './isSame.ts'

/** Who publishes, and what history knows. */
interface Situation {
  readonly isAdministrator: boolean
  /** Whether history shows that the reviewer recorded this `review` of the document. */
  readonly wasRecorded: (review: unknown) => Promise<boolean>
}

/**
 * What was changed in a document past those who alone may change it, compared with what is published: the rights of a person, which an
 * administrator gives, and a review, which “Record a review” makes. Forms keep such fields read-only; older revisions, copies and
 * scripts do not.
 */
export async function findForbiddenChanges(
  document: SanityDocument,
  published: SanityDocument | null | undefined,
  situation: Situation,
): Promise<readonly ValidationMarker[]> {
  const rights = await Promise.all(
    ['credentials', 'userId'].map(async (field) =>
      document._type !== 'person' ||
      situation.isAdministrator ||
      (await isSame(document[field], published?.[field]))
        ? []
        : [toError(field, rightsMessage)],
    ),
  )
  const fault = await findReviewFault(document, published, situation)
  return [...rights.flat(), ...(fault === undefined ? [] : [toError('review', fault)])]
}

const rightsMessage =
  'This decides who may review, so only an administrator changes it. Ask one to publish this person, or discard the changes.'

async function findReviewFault(
  {review, contentHash}: SanityDocument,
  published: SanityDocument | null | undefined,
  {wasRecorded}: Situation,
): Promise<string | undefined> {
  if (await isSame({review}, {review: published?.['review']})) return undefined
  const {lastReviewed = ''} = parseReview(review)
  const {lastReviewed: publishedDay = ''} = parseReview(published?.['review'])
  if (published?.['contentHash'] === contentHash && lastReviewed < publishedDay)
    return 'A newer review of exactly this text is published. Discard the changes.'
  // Without a day it claims nothing: the document reads as never reviewed.
  if (lastReviewed === '' || (await wasRecorded(review))) return undefined
  return 'History does not show that the reviewer recorded this review. Ask a clinician to record one, or discard the changes.'
}

function toError(field: string, message: string): ValidationMarker {
  return {level: 'error', path: [field], message}
}
