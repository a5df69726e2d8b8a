import {defineField} from '@sanity/types'
import {eligibleReviewerGroq} from '../review/eligibleReviewerGroq.ts'
import {toDay} from '../review/toDay.ts'
import {toReferenceId} from '../review/toReferenceId.ts'
import {reviewerRule} from '../validation/reviewerRule.ts'

/** The clinician who is asked to review a document. Who did review it stands in `review`. */
export const reviewerField = defineField({
  name: 'reviewer',
  title: 'Clinical reviewer',
  description:
    'The clinician who is to review this: a person with a valid credential, other than the author.',
  type: 'reference',
  to: [{type: 'person'}],
  group: 'evidence',
  options: {
    disableNew: true,
    filter: ({document}) => ({
      filter: eligibleReviewerGroq,
      params: {authorId: toReferenceId(document.author) ?? '', today: toDay(new Date())},
    }),
  },
  validation: (rule) => rule.custom(reviewerRule),
})
