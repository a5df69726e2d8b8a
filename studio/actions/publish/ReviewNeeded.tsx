import {toReferenceId} from '@iop-content/schemas/review'
import type {Path} from '@sanity/types'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useCurrentUser} from 'sanity'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {describeReview} from '../../review/describeReview.ts'
import {parseReview} from '../../review/parseReview.ts'
import {ReviewListLink} from '../../review/ReviewListLink.tsx'
import {resolveReviewer} from '../../review/resolveReviewer.ts'
import type {ReviewListId} from '../../review/reviewLists.ts'
import {usePeople} from '../../review/usePeople.ts'
import {usePersonName} from '../../review/usePersonName.ts'
import {useToday} from '../../review/useToday.ts'
import type {Refusal} from './findRefusal.ts'

type MissingReview = NonNullable<Refusal['review']>

const lists: Readonly<Record<MissingReview, ReviewListId>> = {
  never: 'review-never',
  changed: 'review-changed',
  overdue: 'review-overdue',
}

/** Says which review a document of high risk lacks, who can record it, and how. */
export function ReviewNeeded(props: {
  readonly state: MissingReview
  readonly document: Readonly<Record<string, unknown>>
  readonly onOpen: (path: Path) => void
  readonly onRecord: () => void
}) {
  const {state, document, onOpen, onRecord} = props
  const review = parseReview(document['review'])
  const reviewerName = usePersonName(review.reviewerId)
  const askedName = usePersonName(toReferenceId(document['reviewer']))
  const people = usePeople('published')
  const userId = useCurrentUser()?.id
  const authorId = toReferenceId(document['author'])
  const today = useToday()
  const able =
    people.status === 'ready'
      ? people.data.filter(
          ({userId: id}) =>
            id && resolveReviewer(people.data, id, authorId, today).status === 'eligible',
        )
      : []
  return (
    <Stack gap={4}>
      <Text as="h3" weight="semibold">
        A clinical review to record
      </Text>
      <Text size={1}>
        {describeReview(state, review, reviewerName)} What readers see of high risk changes only
        with a current review of exactly what it says now.
      </Text>
      {people.status === 'failed' && <QueryFailed {...people} />}
      {people.status === 'ready' && (
        <Text size={1}>
          {able.length > 0
            ? `Who can record one: ${able.map(({name}) => name || 'Unnamed').join(', ')}.`
            : 'Nobody can record one yet. Under People, a clinician other than the author needs a valid credential and their sign-in id.'}
        </Text>
      )}
      <Text size={1}>
        {askedName ? `${askedName} is asked to review it.` : 'No clinician is asked to review it.'}{' '}
        It is in the list <ReviewListLink id={lists[state]} />.
      </Text>
      <Flex gap={2} wrap="wrap">
        {able.some((person) => person.userId === userId) && (
          <Button text="Record a review" onClick={onRecord} />
        )}
        <Button
          text={askedName ? 'Change the reviewer' : 'Ask a reviewer'}
          mode="ghost"
          onClick={() => onOpen(['reviewer'])}
        />
      </Flex>
    </Stack>
  )
}
