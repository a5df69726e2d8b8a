/** Whether a clinician has reviewed a document, who it was and when. */
export const reviewField = `
  review{
    status, lastReviewed, nextReviewDue,
    "reviewedBy": reviewedBy->{
      _id, name, jobTitle, url,
      "credentials": coalesce(credentials[]{_key, name, abbreviation, issuer, validUntil}, [])
    }
  }
` as const
