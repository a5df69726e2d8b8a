/** `resolveReviewState` as a GROQ expression on a document: what a query says of `review.state`. Days are those of UTC. */
export const reviewStateGroq = `select(
  !defined(review.lastReviewed) => "never",
  !defined(contentHash) || review.reviewedHash != contentHash => "changed",
  defined(review.nextReviewDue) && review.nextReviewDue < string::split(now(), "T")[0] => "overdue",
  "current"
)`
