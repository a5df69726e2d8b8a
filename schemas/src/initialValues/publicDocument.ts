/** What a new document for readers starts with: English, general guidance, not yet reviewed. */
export const publicDocument = {
  language: 'en',
  evidence: 'generalGuidance',
  review: {_type: 'clinicalReview', status: 'awaitingReview'},
} as const
