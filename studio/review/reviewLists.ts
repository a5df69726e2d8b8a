import {reviewStateGroq, reviewStateTitles, toDay} from '@iop-content/schemas/review'
import {longestDaysBetweenChecks} from '@iop-content/schemas/validation'

/** The lists that reviewers work from; each id is also the end of the list's address on the desk. */
export type ReviewListId =
  | 'review-never'
  | 'review-changed'
  | 'review-due-soon'
  | 'review-overdue'
  | 'review-no-source'
  | 'crisis-unchecked'
  | 'translation-stale'

/** What a list of documents is about, and the GROQ condition that its documents meet. */
export interface ReviewList {
  readonly id: ReviewListId
  readonly title: string
  /** Why a document is in the list, and what to do about it. */
  readonly description: string
  /** Over the dates of `reviewDates`. */
  readonly condition: string
}

/** How many days before its date a review is due soon. */
const daysAhead = 60

/** The lists that reviewers work from. */
export const reviewLists: readonly ReviewList[] = [
  {
    id: 'review-never',
    title: reviewStateTitles.never,
    description: 'No clinician has reviewed these yet.',
    condition: `${reviewStateGroq} == "never"`,
  },
  {
    id: 'review-changed',
    title: reviewStateTitles.changed,
    description: 'What readers see is not what was reviewed. Review these again.',
    condition: `${reviewStateGroq} == "changed"`,
  },
  {
    id: 'review-due-soon',
    title: 'Review due soon',
    description: `The next review is due within ${daysAhead} days.`,
    condition: `${reviewStateGroq} == "current" && review.nextReviewDue <= $soon`,
  },
  {
    id: 'review-overdue',
    title: reviewStateTitles.overdue,
    description: 'The date for the next review has passed. Review these first.',
    condition: `${reviewStateGroq} == "overdue"`,
  },
  {
    id: 'review-no-source',
    title: 'Missing evidence',
    description: 'These are not marked as general guidance, and cite no source. Add one.',
    condition: 'evidence != "generalGuidance" && !(evidence == "cited" && defined(citations[0]))',
  },
  {
    id: 'crisis-unchecked',
    title: 'Crisis help to check',
    description: `Nobody has tried these numbers for ${longestDaysBetweenChecks} days, or ever. Call each, and set the day.`,
    condition:
      '_type == "crisisResource" && !(defined(verifiedOn) && verifiedOn >= $oldestCheck && verifiedOn <= $latestCheck)',
  },
  {
    id: 'translation-stale',
    title: 'Translation out of date',
    description: 'The original was published again after these were translated. Compare them.',
    condition:
      'defined(translationOf.source) && translationOf.sourceHash != translationOf.source->contentHash',
  },
]

/** The dates that the conditions compare with, counted from a moment. Like the review's own dates, they are days of UTC. */
export function reviewDates(now: Date): {
  readonly soon: string
  readonly oldestCheck: string
  readonly latestCheck: string
} {
  const toDate = (days: number) => toDay(new Date(now.getTime() + days * 86_400_000))
  return {
    soon: toDate(daysAhead),
    oldestCheck: toDate(-longestDaysBetweenChecks),
    // A day ahead may be today where the editor is.
    latestCheck: toDate(1),
  }
}
