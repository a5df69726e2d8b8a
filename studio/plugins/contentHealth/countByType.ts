/** How many documents of each type a list holds, the most first. Takes one type a document. */
export function countByType(types: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b))
}
