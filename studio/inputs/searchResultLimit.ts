/** How many characters search results show of a field, or undefined where they do not show it. Takes the field's path. */
export function searchResultLimit(path: readonly unknown[]): number | undefined {
  return limits[path.join('.')]
}

/** A summary stands in where there is no description for search results. */
const limits: Readonly<Record<string, number>> = {
  'seo.title': 60,
  'seo.description': 160,
  summary: 160,
}
