import type {CustomValidator} from '@sanity/types'

/** Refuses a rating of the evidence without a source, and a source beside “not rated”. */
export const ratingCitationsRule: CustomValidator<unknown[] | undefined> = (
  citations,
  {parent},
) => {
  const rating =
    typeof parent === 'object' && parent !== null && 'rating' in parent ? parent.rating : undefined
  if (rating === undefined || rating === 'notRated' || citations?.length) return true
  return 'Add the source that gives this rating, or choose “Not rated”.'
}
