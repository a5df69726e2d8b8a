/**
 * The size of a value when it is written out, in values, texts counting by their length. What stands in it more than
 * once counts as often, but is walked once, so that a value that grows with every level is measured in no time.
 */
export function measureValue(value: unknown, known = new WeakMap<object, number>()): number {
  if (typeof value === 'string') return 1 + value.length / 32
  if (typeof value !== 'object' || value === null) return 1
  const before = known.get(value)
  if (before !== undefined) return before
  let size = 1
  for (const item of Object.values(value)) size += measureValue(item, known)
  known.set(value, size)
  return size
}
