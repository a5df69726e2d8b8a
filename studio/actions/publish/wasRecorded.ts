import {parseReview} from '../../review/parseReview.ts'
import type {DocumentTarget} from '../DocumentTarget.ts'
import type {LakeAccess} from '../LakeAccess.ts'
import {isSame} from './isSame.ts'

/**
 * True where history shows that the reviewer recorded a document's `review`: a transaction of the user whom the published person
 * names left the draft with exactly this review.
 */
export async function wasRecorded(
  {client}: Pick<LakeAccess, 'client'>,
  {sourceId}: Pick<DocumentTarget, 'sourceId'>,
  review: unknown,
): Promise<boolean> {
  const {reviewerId, recordedIn} = parseReview(review)
  if (reviewerId === undefined || recordedIn === undefined) return false
  const userId = (await client.getDocument(reviewerId))?.['userId']
  const history = `/data/history/${client.config().dataset}`
  const range = {fromTransaction: recordedIn, toTransaction: recordedIn, excludeContent: 'true'}
  const [transactions, recorded] = await Promise.all([
    client.request<unknown>({url: `${history}/transactions/${sourceId}`, query: range}),
    client.request<{documents?: readonly {review?: unknown}[]}>({
      url: `${history}/documents/${sourceId}`,
      query: {revision: recordedIn},
    }),
  ])
  return (
    typeof userId === 'string' &&
    userId !== '' &&
    toAuthor(transactions) === userId &&
    isSame(recorded.documents?.[0]?.review, review)
  )
}

/** Who made the only transaction of an answer, which is a line of JSON. */
function toAuthor(answer: unknown): unknown {
  const transaction: unknown = typeof answer === 'string' && answer ? JSON.parse(answer) : answer
  return typeof transaction === 'object' && transaction !== null && 'author' in transaction
    ? transaction.author
    : undefined
}
