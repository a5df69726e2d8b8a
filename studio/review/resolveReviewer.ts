import {findReviewerFault} from '@iop-content/schemas/review'
import type {Person} from './usePeople.ts'

/** Whether somebody who is signed in may record a review; if not, why, and what to do about it. */
export type ReviewerStanding =
  | {readonly status: 'eligible'; readonly personId: string; readonly name: string}
  | {
      readonly status: 'refused'
      readonly reason: string
      readonly remedy: string
      /** The person at fault, where it is about one. */
      readonly personId?: string
    }

/** The standing of a user before a document by this author, on `today` (`2026-01-31`). */
export function resolveReviewer(
  people: readonly Person[],
  userId: string,
  authorId: string | undefined,
  today: string,
): ReviewerStanding {
  const own = people.filter((person) => person.userId === userId)
  const [first] = own
  if (!first) {
    return {
      status: 'refused',
      reason: `No person under People has your sign-in id, ${userId}.`,
      remedy:
        'Ask an administrator to enter it there, with your credential, and to publish the person.',
    }
  }
  const eligible = own.find((person) => !findReviewerFault(person, authorId, today))
  if (eligible)
    return {status: 'eligible', personId: eligible._id, name: eligible.name || 'Unnamed'}
  if (first._id === authorId) {
    return {
      status: 'refused',
      reason: 'You are the author.',
      remedy: 'Ask another clinician to review it.',
      personId: first._id,
    }
  }
  return {
    status: 'refused',
    reason: findReviewerFault(first, authorId, today) ?? '',
    remedy:
      'Ask an administrator to bring the credential up to date under People, and to publish the person.',
    personId: first._id,
  }
}
