/** The words for a value of the content; null for none, and for one that this version of the site does not know. */
export const toLabel = (
  labels: Readonly<Record<string, string>>,
  value: string | null | undefined,
): string | null => (value && Object.hasOwn(labels, value) ? (labels[value] ?? null) : null)
