/**
 * The last day on which every review holds that a page tells of as current, from a result and the paths of it that the page used;
 * null where it tells of none that ends.
 */
export function findReviewDue(data: unknown, used: Iterable<string>): string | null {
  const days = [...used].flatMap((path) => {
    if (!path.endsWith('/nextReviewDue')) return []
    const review = path.split('/').slice(1, -1).reduce<unknown>(toValue, data)
    const day = toValue(review, 'nextReviewDue')
    return toValue(review, 'state') === 'current' && typeof day === 'string' ? [day] : []
  })
  return days.toSorted()[0] ?? null
}

const toValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
