/** What a new document for readers starts with: English, general guidance, moderate risk, never reviewed. */
export const publicDocument = {
  language: 'en',
  evidence: 'generalGuidance',
  riskTier: 'moderate',
  review: {_type: 'clinicalReview'},
} as const
