/** Reads a list that comes in parts: each part begins after the `cursor` of the last item before it. */
export async function readAll<Item extends {readonly cursor: string | null}>(
  readPart: (after: string | null) => Promise<readonly Item[]>,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let after: string | null = null; ;) {
    const part: readonly Item[] = await readPart(after)
    all.push(...part)
    const next = part.at(-1)?.cursor ?? null
    if (next === null || next === after) return all
    after = next
  }
}
