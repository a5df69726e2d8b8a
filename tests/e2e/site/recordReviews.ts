import type {SanityClient} from '@sanity/client'

/** The day by which the next review is due. */
export const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** A document that a clinician has reviewed as it stands, and one that was changed since. */
const reviewed = 'faq-what-is-an-iop'
const changed = 'faq-how-long'

/** Records a review of both, past the Studio. */
export async function recordReviews(client: SanityClient): Promise<void> {
  const contentHash = await client.fetch<string>('*[_id == $id][0].contentHash', {id: reviewed})
  const review = {
    _type: 'clinicalReview',
    reviewedBy: {_type: 'reference', _ref: 'person-reviewer'},
    lastReviewed: '2026-01-31',
    nextReviewDue: inAMonth,
  }
  for (const [id, reviewedHash] of [
    [reviewed, contentHash],
    [changed, 'of an older text'],
  ] as const) {
    await client
      .patch(id)
      .set({review: {...review, reviewedHash}})
      .commit()
  }
}
