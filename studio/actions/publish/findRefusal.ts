import {resolveReviewState, type ReviewState} from '@iop-content/schemas/review'
import type {ValidationMarker} from '@sanity/types'

/** Why a document cannot be published: the errors in it, and what is wrong with the review that its risk asks for. */
export interface Refusal {
  readonly errors: readonly ValidationMarker[]
  readonly review: Exclude<ReviewState, 'current'> | undefined
}

/** Decides whether a document that says what the hash stands for may be published on `today`; undefined means that it may. */
export function findRefusal(
  document: Readonly<Record<string, unknown>>,
  contentHash: string,
  markers: readonly ValidationMarker[],
  today: string,
): Refusal | undefined {
  const errors = markers.filter(({level}) => level === 'error')
  const state = resolveReviewState(document['review'], contentHash, today)
  const review = document['riskTier'] === 'high' && state !== 'current' ? state : undefined
  return errors.length > 0 || review ? {errors, review} : undefined
}
