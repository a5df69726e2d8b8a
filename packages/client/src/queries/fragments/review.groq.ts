/**
 * Where a document stands with clinical review: `never`, `current`, `changed` since, or `overdue`. The content model
 * computes the same for the desk. Days are those of UTC.
 */
export const reviewState = `select(
  !defined(review.lastReviewed) => "never",
  !defined(contentHash) || review.reviewedHash != contentHash => "changed",
  defined(review.nextReviewDue) && review.nextReviewDue < string::split(now(), "T")[0] => "overdue",
  "current"
)` as const

/** The state alone, for lists. */
export const reviewStateField = `"reviewState": ${reviewState}` as const

/** Where a document stands with clinical review, who reviewed it last, and when. */
export const reviewField = `
  "review": {
    "state": ${reviewState},
    "lastReviewed": review.lastReviewed,
    "nextReviewDue": review.nextReviewDue,
    "reviewedBy": review.reviewedBy->{
      _id, name, jobTitle, url,
      "credentials": coalesce(credentials[]{_key, name, abbreviation, issuer, validUntil}, [])
    }
  }
` as const
