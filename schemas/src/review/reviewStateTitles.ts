import type {ReviewState} from './resolveReviewState.ts'

/** What editors read of each state. */
export const reviewStateTitles: Readonly<Record<ReviewState, string>> = {
  never: 'Never reviewed',
  current: 'Reviewed',
  changed: 'Changed since review',
  overdue: 'Review overdue',
}
