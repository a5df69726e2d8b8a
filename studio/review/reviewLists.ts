/** The lists that reviewers work from; each id is also the end of the list's address on the desk. */
export type ReviewListId =
  'review-overdue' | 'review-due-soon' | 'review-awaiting' | 'review-no-source'

/** What a list of documents is about, and the GROQ condition that its documents meet. */
export interface ReviewList {
  readonly id: ReviewListId
  readonly title: string
  /** Why a document is in the list, and what to do about it. */
  readonly description: string
  /** Over `$today` and `$soon`, dates as `YYYY-MM-DD`. */
  readonly condition: string
}

/** How many days before its date a review is due soon. */
const daysAhead = 60

/** The lists that reviewers work from. */
export const reviewLists: readonly ReviewList[] = [
  {
    id: 'review-overdue',
    title: 'Review overdue',
    description: 'The date for the next review has passed. Review these first.',
    condition: 'review.nextReviewDue < $today',
  },
  {
    id: 'review-due-soon',
    title: 'Review due soon',
    description: `The next review is due within ${daysAhead} days.`,
    condition: 'review.nextReviewDue >= $today && review.nextReviewDue <= $soon',
  },
  {
    id: 'review-awaiting',
    title: 'Awaiting review',
    description: 'No clinician has reviewed these yet.',
    condition: 'review.status != "reviewed"',
  },
  {
    id: 'review-no-source',
    title: 'No source',
    description: 'These rest on general guidance. Add a source where one supports them.',
    condition: 'evidence != "cited" && !defined(citations[0])',
  },
]

/** The dates that the conditions compare with, as seen on a day in the editor's time zone. */
export function reviewDates(now: Date): {readonly today: string; readonly soon: string} {
  const soon = new Date(now)
  soon.setDate(soon.getDate() + daysAhead)
  return {today: toDateString(now), soon: toDateString(soon)}
}

function toDateString(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, '0')
  const day = String(date.getDate()).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${day}`
}
