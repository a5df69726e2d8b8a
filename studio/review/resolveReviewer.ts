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
  const [person] = own
  if (!person) {
    return {
      status: 'refused',
      reason: `No person under People has your sign-in id, ${userId}.`,
      remedy:
        'Ask an administrator to enter it there, with your credential, and to publish the person.',
    }
  }
  const author = own.find(({_id}) => _id === authorId)
  if (author) {
    return {
      status: 'refused',
      reason: 'You are the author.',
      remedy: 'Ask another clinician to review it.',
      personId: author._id,
    }
  }
  if (own.length > 1) {
    return {
      status: 'refused',
      reason: `${own.length} people under People have your sign-in id: ${own.map(nameOf).join(', ')}.`,
      remedy: 'Ask an administrator to leave it with one of them, and to publish the others.',
      personId: person._id,
    }
  }
  const fault = findReviewerFault(person, authorId, today)
  if (fault === undefined) return {status: 'eligible', personId: person._id, name: nameOf(person)}
  return {
    status: 'refused',
    reason: fault,
    remedy:
      'Ask an administrator to bring the credential up to date under People, and to publish the person.',
    personId: person._id,
  }
}

function nameOf({name}: Person): string {
  return name || 'Unnamed'
}
