import {evaluate, parse} from 'groq-js'
import {describe, expect, it} from 'vitest'
import {resolveReviewState, type ReviewState} from './resolveReviewState.ts'
import {reviewStateGroq} from './reviewStateGroq.ts'
import {reviewStateTitles} from './reviewStateTitles.ts'

const today = '2026-06-30'
const hash = 'a'.repeat(64)
const reviewed = {lastReviewed: '2026-01-15', reviewedHash: hash}

/** A review, the hash of the document, and the state on 30 June 2026. */
const cases: readonly (readonly [ReviewState, unknown, unknown])[] = [
  ['never', undefined, undefined],
  ['never', null, hash],
  ['never', {}, hash],
  ['never', {_type: 'clinicalReview'}, hash],
  ['never', {lastReviewed: null, reviewedHash: hash}, hash],
  ['never', {reviewedHash: hash, nextReviewDue: '2020-01-01'}, hash],
  ['never', 'reviewed', hash],
  ['changed', {lastReviewed: ''}, hash],
  ['changed', reviewed, undefined],
  ['changed', reviewed, null],
  ['changed', reviewed, 'b'.repeat(64)],
  ['changed', reviewed, ''],
  ['changed', {lastReviewed: '2026-01-15'}, hash],
  ['changed', {lastReviewed: '2026-01-15', reviewedHash: null}, hash],
  ['changed', {lastReviewed: '2026-01-15'}, undefined],
  // What was reviewed is no longer there: that comes before the date.
  ['changed', {...reviewed, nextReviewDue: '2026-06-29'}, 'b'.repeat(64)],
  ['overdue', {...reviewed, nextReviewDue: '2026-06-29'}, hash],
  ['overdue', {...reviewed, nextReviewDue: '2020-01-01'}, hash],
  ['current', {...reviewed, nextReviewDue: '2026-06-30'}, hash],
  ['current', {...reviewed, nextReviewDue: '2026-07-01'}, hash],
  ['current', {...reviewed, nextReviewDue: '2028-07-18'}, hash],
  // No risk allows these.
  ['overdue', {...reviewed, nextReviewDue: '2028-07-19'}, hash],
  ['overdue', {...reviewed, nextReviewDue: '9999-12-31'}, hash],
  ['overdue', {...reviewed, nextReviewDue: null}, hash],
  ['overdue', {...reviewed, nextReviewDue: ''}, hash],
  ['overdue', reviewed, hash],
]

const inGroq = async (document: object): Promise<unknown> => {
  const options = {dataset: [document], timestamp: new Date(`${today}T23:59:59Z`)}
  const value = await evaluate(parse(`*[0]{"state": ${reviewStateGroq}}`), options)
  return value.get()
}

describe('the state of a review', () => {
  it.each(cases)(
    'is %s for %j beside %j, here and in a query',
    async (state, review, contentHash) => {
      expect(resolveReviewState(review, contentHash, today)).toBe(state)
      expect(await inGroq({_id: 'faq', review, contentHash})).toEqual({state})
    },
  )

  it('has a title for every state', () => {
    expect(Object.keys(reviewStateTitles).toSorted()).toEqual(
      [...new Set(cases.map(([state]) => state))].toSorted(),
    )
  })
})
