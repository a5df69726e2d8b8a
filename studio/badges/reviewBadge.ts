import type {DocumentBadgeComponent, DocumentBadgeDescription} from 'sanity'
import {reviewDates} from '../review/reviewLists.ts'
import {reviewState, type ReviewState} from '../review/reviewState.ts'

const badges: Readonly<Record<ReviewState, DocumentBadgeDescription>> = {
  awaiting: {
    label: 'Awaits review',
    title: 'No clinician has reviewed this yet.',
    color: 'warning',
  },
  overdue: {
    label: 'Review overdue',
    title: 'The date for the next review has passed.',
    color: 'danger',
  },
  reviewed: {label: 'Reviewed', title: 'A clinician has reviewed this.', color: 'success'},
}

/** Says below a form where the document stands with clinical review. */
export const reviewBadge: DocumentBadgeComponent = ({version, draft, published}) => {
  const document = version ?? draft ?? published
  return document && badges[reviewState(document['review'], reviewDates(new Date()).today)]
}
