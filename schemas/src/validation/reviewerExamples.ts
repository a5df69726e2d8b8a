import type {Examples} from './Examples.ts'

/** A `person` who is to review a document, and whether they wrote it. */
export interface ReviewerExample {
  readonly person: Readonly<Record<string, unknown>>
  readonly isAuthor: boolean
}

const licence = (validUntil?: string) => ({
  _key: validUntil ?? 'always',
  _type: 'credential',
  name: 'Licensed Clinical Social Worker',
  ...(validUntil === undefined ? {} : {validUntil}),
})

const reviewer = (credentials: unknown, isAuthor = false): ReviewerExample => ({
  person: {name: 'Ana Ruiz', credentials},
  isAuthor,
})

/** Reviewers of a document, for the rule on who may review. */
export const reviewerExamples: Examples<ReviewerExample> = {
  good: [
    reviewer([licence('2999-12-31')]),
    reviewer([licence()]),
    reviewer([licence('2020-01-01'), licence('2999-12-31')]),
    reviewer([licence('2020-01-01'), licence()]),
    {person: {credentials: [licence('9999-12-31')]}, isAuthor: false},
  ],
  bad: [
    reviewer([]),
    reviewer(null),
    reviewer(undefined),
    reviewer([licence('2020-01-01')]),
    reviewer([licence('2019-12-31'), licence('2020-01-01')]),
    reviewer([licence('2999-12-31')], true),
    {person: {}, isAuthor: false},
  ],
}
