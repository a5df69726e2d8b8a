/** The id that a reference names; undefined for what is no reference, or an empty one. */
export const toReferenceId = (value: unknown): string | undefined =>
  typeof value === 'object' &&
  value !== null &&
  '_ref' in value &&
  typeof value._ref === 'string' &&
  value._ref !== ''
    ? value._ref
    : undefined
