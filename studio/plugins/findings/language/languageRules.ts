/** The names of the rules about wording and about how text is made up: those that a writer mends alone. */
export const languageRules: ReadonlySet<string> = new Set([
  'stigma',
  'promise',
  'pressure',
  'readingGrade',
  'sentenceLength',
  'linkText',
  'placeholder',
  'missingEvidence',
  'headingOrder',
  'altText',
])
