import {resolveReviewState, type ReviewState} from '@iop-content/schemas/review'
import type {ValidationMarker} from '@sanity/types'

/** Why a document cannot be published: the errors in it, and what is wrong with the review that its risk asks for. */
export interface Refusal {
  readonly errors: readonly ValidationMarker[]
  readonly review: Exclude<ReviewState, 'current'> | undefined
}

/**
 * Decides whether a document that says what the hash stands for may be published on `today`; undefined means that it may. What is
 * published as of high risk stays so until a clinician has reviewed the lower one. What says the same as the published version, such as
 * the day of a check or another owner, needs no review.
 */
export function findRefusal(
  document: Readonly<Record<string, unknown>>,
  published: Readonly<Record<string, unknown>> | null | undefined,
  contentHash: string,
  markers: readonly ValidationMarker[],
  today: string,
): Refusal | undefined {
  const errors = markers.filter(({level}) => level === 'error')
  const state = resolveReviewState(document['review'], contentHash, today)
  const isHigh = [document, published].some((version) => version?.['riskTier'] === 'high')
  const isNew = published?.['contentHash'] !== contentHash
  const review = isHigh && isNew && state !== 'current' ? state : undefined
  return errors.length > 0 || review ? {errors, review} : undefined
}
