import {parseReview} from '../../review/parseReview.ts'
import type {DocumentTarget} from '../DocumentTarget.ts'
import type {LakeAccess} from '../LakeAccess.ts'
import {isSame} from './isSame.ts'

/**
 * When the reviewer recorded a document's `review`, as a time in ISO 8601: history shows a transaction of the user whom the published
 * person names, which left the draft with exactly this review. Undefined where it shows none.
 */
export async function findRecording(
  {client}: Pick<LakeAccess, 'client'>,
  {sourceId}: Pick<DocumentTarget, 'sourceId'>,
  review: unknown,
): Promise<string | undefined> {
  const {reviewerId, recordedIn} = parseReview(review)
  if (reviewerId === undefined || recordedIn === undefined) return undefined
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
  const {author, timestamp} = toTransaction(transactions)
  const isRecorded =
    typeof userId === 'string' &&
    userId !== '' &&
    author === userId &&
    (await isSame(recorded.documents?.[0]?.review, review))
  return isRecorded ? String(timestamp) : undefined
}

/** The only transaction of an answer, which is a line of JSON. */
function toTransaction(answer: unknown): {readonly author?: unknown; readonly timestamp?: unknown} {
  const transaction: unknown = typeof answer === 'string' && answer ? JSON.parse(answer) : answer
  return typeof transaction === 'object' && transaction !== null ? transaction : {}
}
