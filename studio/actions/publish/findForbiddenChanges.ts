import type {SanityDocument, ValidationMarker} from '@sanity/types'
import {parseReview} from '../../review/parseReview.ts'
import {isSame} from './isSame.ts'

/** Who publishes, and what history knows. */
interface Situation {
  readonly isAdministrator: boolean
  /** When the reviewer recorded this `review` of the document, by its history; undefined where that shows nothing of it. */
  readonly findRecording: (review: unknown) => Promise<string | undefined>
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
  const guarded = document._type === 'person' && !situation.isAdministrator
  const rights = guarded ? await findChanges(rightFields, rightsMessage, document, published) : []
  const mayReview = published?.['userId'] !== undefined || published?.['credentials'] !== undefined
  const names =
    guarded && mayReview ? await findChanges(nameFields, nameMessage, document, published) : []
  const fault = await findReviewFault(document, published, situation)
  return [...rights, ...names, ...(fault === undefined ? [] : [toError('review', fault)])]
}

async function findChanges(
  fields: readonly string[],
  message: string,
  document: SanityDocument,
  published: SanityDocument | null | undefined,
): Promise<readonly ValidationMarker[]> {
  const found = fields.map(async (field) =>
    (await isSame(document[field], published?.[field])) ? [] : [toError(field, message)],
  )
  return (await Promise.all(found)).flat()
}

const rightFields = ['credentials', 'userId']
const nameFields = ['name', 'jobTitle', 'url']

const nameMessage =
  'Reviews name this clinician by it, so only an administrator changes it. Ask one to publish this person, or discard the changes.'

const rightsMessage =
  'This decides who may review, so only an administrator changes it. Ask one to publish this person, or discard the changes.'

async function findReviewFault(
  {review, contentHash}: SanityDocument,
  published: SanityDocument | null | undefined,
  {findRecording}: Situation,
): Promise<string | undefined> {
  if (await isSame({review}, {review: published?.['review']})) return undefined
  const {lastReviewed = ''} = parseReview(review)
  const {lastReviewed: publishedDay = ''} = parseReview(published?.['review'])
  const isSameText = published?.['contentHash'] === contentHash
  if (isSameText && lastReviewed < publishedDay) return newerMessage
  // Without a day it claims nothing: the document reads as never reviewed.
  if (lastReviewed === '') return undefined
  const recorded = await findRecording(review)
  // On one day, the later one is what the clinician meant.
  const isRival = isSameText && lastReviewed === publishedDay
  const rival = isRival ? await findRecording(published?.['review']) : undefined
  if (recorded && rival && recorded < rival) return newerMessage
  if (recorded) return undefined
  return 'History does not show that the reviewer recorded this review. Ask a clinician to record one, or discard the changes.'
}

const newerMessage = 'A newer review of exactly this text is published. Discard the changes.'

function toError(field: string, message: string): ValidationMarker {
  return {level: 'error', path: [field], message}
}
