import {resolveReviewState} from '@iop-content/schemas/review'
import {Card, Stack, Text} from '@sanity/ui'
import {getPublishedId, useSchema, useValuePreview, type SanityDocument} from 'sanity'
import {describeReview} from '../../review/describeReview.ts'
import {parseReview} from '../../review/parseReview.ts'
import {usePersonName} from '../../review/usePersonName.ts'
import {useToday} from '../../review/useToday.ts'

/** Names the document that a review is of, which version it is, and where it stands. */
export function ReviewedDocument(props: {
  readonly document: SanityDocument
  readonly contentHash: string
}) {
  const {document, contentHash} = props
  const schemaType = useSchema().get(document._type)
  const preview = useValuePreview({value: document, ...(schemaType && {schemaType})})
  const review = parseReview(document['review'])
  const reviewerName = usePersonName(review.reviewerId)
  const state = resolveReviewState(document['review'], contentHash, useToday())
  const isPublished = document._id === getPublishedId(document._id)
  return (
    <Card padding={4} radius={2} border>
      <Stack gap={4}>
        <Text size={1} muted>
          {schemaType?.title ?? document._type}, {isPublished ? 'as published' : 'draft'}
        </Text>
        <Text weight="semibold">{preview.value?.title}</Text>
        <Text size={1}>{describeReview(state, review, reviewerName)}</Text>
      </Stack>
    </Card>
  )
}
