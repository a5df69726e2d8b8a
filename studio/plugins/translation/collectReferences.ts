/** The ids that a value refers to, at any depth, each once. */
export function collectReferences(value: unknown): string[] {
  const ids = new Set<string>()
  collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string') ids.add(value._ref)
  for (const inner of Object.values(value)) collect(inner, ids)
}
