import type {CustomValidator, Reference} from '@sanity/types'
import {findReviewerFault, type ReviewerCandidate} from '../review/findReviewerFault.ts'
import {toReferenceId} from '../review/toReferenceId.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'

const query = '*[_id == $id][0]{_id, name, credentials}'

/** Refuses a reviewer without a valid credential, or who is the author, and says why. A missing person is left to the reference itself. */
export const reviewerRule: CustomValidator<Reference | undefined> = async (value, context) => {
  if (!value?._ref) return true
  const person = await context
    .getClient({apiVersion: '2025-02-19'})
    .withConfig({perspective: 'drafts'})
    .fetch<ReviewerCandidate | null>(query, {id: value._ref})
  if (!person) return true
  const authorId = toReferenceId(context.document?.author)
  const fault = findReviewerFault(person, authorId, toSituation(context).today)
  return toFindingErrors(
    'error',
    fault === undefined
      ? []
      : [
          {
            rule: 'reviewer',
            severity: 'error',
            path: [],
            message: fault,
            remedy: 'Choose another clinician, or bring the credential up to date under People.',
          },
        ],
  )
}
