import type {Dataset} from '@iop-content/content-lake'
import {resolveReviewState, reviewStateGroq} from '@iop-content/schemas/review'
import * as queries from '@iop-content/client/queries'
import {parse} from 'groq-js'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {reviewState} from '../../packages/client/src/queries/fragments/review.groq.ts'
import {openTestDataset} from '../support/openTestDataset.ts'

let dataset: Dataset
let close: () => Promise<void>

beforeAll(async () => {
  ;({dataset, close} = await openTestDataset())
})

afterAll(() => close())

const toDay = (daysFromNow: number) =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10)

/** Every combination of what a document can hold, from nothing to values that no form writes. */
const contentHashes = [undefined, null, 'a', 'b']
const reviewedHashes = [undefined, null, 'a']
const lastReviewed = [undefined, null, '2020-01-01', toDay(0)]
const nextReviewDue = [undefined, null, '2019-12-31', toDay(-1), toDay(0), toDay(1), '9999-12-31']
const reviews: readonly unknown[] = [
  undefined,
  null,
  ...reviewedHashes.flatMap((reviewedHash) =>
    lastReviewed.flatMap((last) =>
      nextReviewDue.map((due) => ({
        _type: 'clinicalReview',
        reviewedHash,
        lastReviewed: last,
        nextReviewDue: due,
      })),
    ),
  ),
]

test('the client asks for the very expression of the content model', () => {
  expect(parse(reviewState)).toEqual(parse(reviewStateGroq))
})

test('the lake answers for every document what the desk computes', async () => {
  const documents = contentHashes.flatMap((contentHash, row) =>
    reviews.map((review, column) => ({
      _id: `faq-${row}-${column}`,
      _type: 'faq',
      language: 'en',
      slug: {_type: 'slug', current: `faq-${row}-${column}`},
      contentHash,
      review,
    })),
  )
  const stored: typeof documents = JSON.parse(JSON.stringify(documents))
  await dataset.commit(
    stored.map((document) => ({createOrReplace: document})),
    {author: 'review state'},
  )
  const states = new Set<string>()
  for (const {slug, review, contentHash} of stored) {
    const answer = await dataset.query(queries.faqQuery.groq, {
      params: {slug: slug.current, language: 'en'},
      perspective: 'published',
      identity: '<anonymous>',
    })
    const state = resolveReviewState(review, contentHash, toDay(0))
    states.add(state)
    expect(answer).toMatchObject({_id: slug.current, review: {state}})
  }
  expect([...states].sort()).toEqual(['changed', 'current', 'never', 'overdue'])
})
