import {hashContent} from '@iop-content/schemas/review'
import type {DocumentTarget} from '../DocumentTarget.ts'
import type {LakeAccess} from '../LakeAccess.ts'

/** A review as somebody confirmed it: of what they read, by whom, and until when it holds. Days as `2026-01-31`. */
export interface ReviewRecord {
  readonly readHash: string
  readonly personId: string
  readonly today: string
  readonly nextReviewDue: string
}

/**
 * Writes a review into the draft, which is made if there is none. Writes nothing, and says `changed`, if the document no
 * longer says what was read.
 */
export async function recordReview(
  {client, untilSaved}: LakeAccess,
  {id, sourceId}: DocumentTarget,
  {readHash, personId, today, nextReviewDue}: ReviewRecord,
): Promise<'recorded' | 'changed'> {
  await untilSaved()
  const document = (await client.getDocument(sourceId)) ?? (await client.getDocument(id))
  if (!document || (await hashContent(document)) !== readHash) return 'changed'
  const transactionId = crypto.randomUUID()
  const review = {
    _type: 'clinicalReview',
    reviewedBy: {_type: 'reference', _ref: personId},
    lastReviewed: today,
    nextReviewDue,
    reviewedHash: readHash,
    recordedIn: transactionId,
  }
  // The hash of the content goes along: lists would call a reviewed draft changed until it is published.
  await client.action(
    {
      actionType: 'sanity.action.document.edit',
      draftId: sourceId,
      publishedId: id,
      patch: {set: {review, contentHash: readHash}},
    },
    {transactionId},
  )
  return 'recorded'
}
