import type {ClinicalReviewDraft, PersonDraft} from '@iop-content/client'
import {formatDate} from '../i18n/formatDate.ts'
import type {Messages} from '../i18n/getMessages.ts'
import type {Language} from '../i18n/languages.ts'
import {toReviewState} from './toReviewState.ts'

/** Where a document stands with clinical review, in words. */
export interface ReviewNote {
  readonly state: 'never' | 'current' | 'changed' | 'overdue'
  readonly text: string
}

/** How a reviewer is named: with the short forms of their credentials, as in “Ana Ruiz, LCSW”. */
const toReviewerName = ({name, credentials}: PersonDraft): string =>
  [name, ...credentials.map(({abbreviation}) => abbreviation)].filter(Boolean).join(', ')

/**
 * What readers are told of a review on a day, as 2026-01-31. Only a current review names the reviewer and the day; a state that
 * this version does not know counts as none, and so does a review of which nobody knows who made it or when.
 */
export function toReviewNote(
  review: ClinicalReviewDraft,
  language: Language,
  words: Messages['review']['page'],
  today: string,
): ReviewNote {
  switch (toReviewState(review, today)) {
    case 'current':
      return review.reviewedBy?.name && review.lastReviewed
        ? {
            state: 'current',
            text: words.current(
              toReviewerName(review.reviewedBy),
              formatDate(review.lastReviewed, language),
            ),
          }
        : {state: 'never', text: words.never}
    case 'changed':
      return {state: 'changed', text: words.changed}
    case 'overdue':
      return {state: 'overdue', text: words.overdue}
    default:
      return {state: 'never', text: words.never}
  }
}
