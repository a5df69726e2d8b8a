/** Fields beside a document's content: the review, who looks after it and when, and how the desk sorts it. */
const besideContent = new Set([
  'review',
  'contentHash',
  'owner',
  'reviewer',
  'verifiedOn',
  'orderRank',
  'translationOf',
])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown) => value === undefined || value === null

/** A reference counts by its target alone: publishing makes a weak one strong. */
const toCanonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toCanonical)
  if (!isObject(value)) return value
  if (typeof value._ref === 'string') return {_ref: value._ref}
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isEmpty(inner))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, toCanonical(inner)]),
  )
}

/**
 * What a document says, as one text that is the same for the same content: names in order, references by id, without system
 * fields, the review, those who look after it, and its rank in lists.
 */
export const toCanonicalJson = (document: object): string => {
  const content = Object.entries(document).filter(
    ([name]) => name === '_type' || (!name.startsWith('_') && !besideContent.has(name)),
  )
  return JSON.stringify(toCanonical(Object.fromEntries(content)))
}
