/** Refuses “reviewed” without the reviewer and the date. */
export const reviewRule = (review: unknown): true | string => {
  if (typeof review !== 'object' || review === null) return true
  const {status, reviewedBy, lastReviewed} = {
    status: undefined,
    reviewedBy: undefined,
    lastReviewed: undefined,
    ...review,
  }
  return status === 'reviewed' && !(reviewedBy && lastReviewed)
    ? 'Say who reviewed it and when, or choose “Awaits clinical review”.'
    : true
}
