/**
 * Where a document stands with clinical review: `never`, `current`, `changed` since, or `overdue`. The content model
 * computes the same for the desk. Days are those of UTC. The day of the next review has to be
 * between today, which the “U” puts after `now()` with its “T”, and 750 days ahead, in seconds: no risk allows more.
 */
export const reviewState = `select(
  !defined(review.lastReviewed) => "never",
  review.reviewedHash != coalesce(contentHash, 0) => "changed",
  review.nextReviewDue + "U" in now()..string(dateTime(now()) + 648e5) => "current",
  "overdue"
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
