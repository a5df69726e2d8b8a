/** The ids of all documents that a value refers to, at any depth. */
export const toReferencedIds = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = '_ref' in value && typeof value._ref === 'string' ? [value._ref] : []
  return [...own, ...Object.values(value).flatMap(toReferencedIds)]
}
