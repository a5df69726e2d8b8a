/** `resolveReviewState` as a GROQ expression on a document: what a query says of `review.state`. Days are those of UTC: the “U” puts today after `now()` with its “T”, and 648e5 seconds are 750 days. */
export const reviewStateGroq = `select(
  !defined(review.lastReviewed) => "never",
  review.reviewedHash != coalesce(contentHash, 0) => "changed",
  review.nextReviewDue + "U" in now()..string(dateTime(now()) + 648e5) => "current",
  "overdue"
)`
