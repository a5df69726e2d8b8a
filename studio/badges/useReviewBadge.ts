import {resolveReviewState, reviewStateTitles, type ReviewState} from '@iop-content/schemas/review'
import type {DocumentBadgeComponent, DocumentBadgeDescription} from 'sanity'
import {describeReview} from '../review/describeReview.ts'
import {parseReview} from '../review/parseReview.ts'
import {useContentHash} from '../review/useContentHash.ts'
import {usePersonName} from '../review/usePersonName.ts'
import {useShownDocument} from '../review/useShownDocument.ts'
import {useToday} from '../review/useToday.ts'

const colors: Readonly<Record<ReviewState, NonNullable<DocumentBadgeDescription['color']>>> = {
  never: 'warning',
  changed: 'warning',
  overdue: 'danger',
  current: 'success',
}

/** Says below a form where what it shows stands with clinical review. */
export const useReviewBadge: DocumentBadgeComponent = (props) => {
  const document = useShownDocument(props)
  const contentHash = useContentHash(document)
  const review = parseReview(document?.['review'])
  const reviewerName = usePersonName(review.reviewerId)
  const today = useToday()
  if (!document || contentHash === undefined) return null
  const state = resolveReviewState(document['review'], contentHash, today)
  return {
    label: reviewStateTitles[state],
    title: describeReview(state, review, reviewerName),
    color: colors[state],
  }
}
