/**
 * Reads a list that comes in parts to its end: each part begins after the `cursor` of the last item before it. A part says nothing by
 * its length, since broken items are left out; the list ends with an empty one. Throws what `fetchPart` throws.
 *
 * @example
 * const routes = await fetchAll((after) => content.fetch(routesQuery, {after}))
 */
export async function fetchAll<Item extends {readonly cursor: string | null}>(
  fetchPart: (after: string | null) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let after: string | null = null; ;) {
    const part: readonly Item[] = await fetchPart(after)
    all.push(...part)
    const next = part.at(-1)?.cursor ?? null
    if (next === null || next === after) return all
    after = next
  }
}
