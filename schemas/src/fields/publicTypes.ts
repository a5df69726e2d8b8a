/** The document types that readers read: each has an owner, a review and a language. */
export const publicTypes = [
  'programPage',
  'guide',
  'therapy',
  'myth',
  'faq',
  'condition',
  'levelOfCare',
  'glossaryTerm',
  'crisisResource',
  'location',
  'provider',
] as const
