import {definePlugin, type DocumentActionComponent} from 'sanity'
import {createDuplicateAction} from '../../actions/createDuplicateAction.ts'
import {createPublishAction} from '../../actions/createPublishAction.ts'
import {createRemovalAction} from '../../actions/createRemovalAction.ts'
import {useRecordReviewAction} from '../../actions/useRecordReviewAction.ts'
import {useReviewBadge} from '../../badges/useReviewBadge.ts'
import {useRiskBadge} from '../../badges/useRiskBadge.ts'
import {ReviewerInput} from '../../inputs/ReviewerInput.tsx'
import {reviewedTypes} from '../../review/reviewedTypes.ts'

/** Clinical review of what readers see: its badges, the actions that record and demand it, and the choice of a reviewer. */
export const clinicalReview = definePlugin({
  name: 'clinical-review',
  form: {components: {input: ReviewerInput}},
  document: {
    actions: (actions, {schemaType}) => toOurActions(actions, reviewedTypes.includes(schemaType)),
    badges: (badges, {schemaType}) =>
      reviewedTypes.includes(schemaType) ? [...badges, useReviewBadge, useRiskBadge] : badges,
  },
})

/** One action of ours for each of Sanity's: an action that is made anew would forget what it is doing. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** Publish that says why not, a Duplicate without rights of its own, and, where there are reviews, what they ask for. */
function toOurActions(actions: readonly DocumentActionComponent[], isReviewed: boolean) {
  return actions.flatMap((action) => {
    switch (action.action) {
      case 'publish':
        return [
          wrapOnce(action, createPublishAction),
          ...(isReviewed ? [useRecordReviewAction] : []),
        ]
      case 'duplicate':
        return [wrapOnce(action, createDuplicateAction)]
      case 'delete':
      case 'unpublish':
        return [wrapOnce(action, createRemovalAction)]
      default:
        return [action]
    }
  })
}

function wrapOnce(
  action: DocumentActionComponent,
  wrap: (action: DocumentActionComponent) => DocumentActionComponent,
): DocumentActionComponent {
  const known = wrapped.get(action)
  if (known) return known
  const made = wrap(action)
  wrapped.set(action, made)
  return made
}
