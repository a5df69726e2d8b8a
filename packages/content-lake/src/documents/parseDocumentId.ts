/** What an id says: `faq-1` is published, `drafts.faq-1` a draft, `versions.r1.faq-1` in release `r1`. */
export type DocumentIdParts =
  | {readonly kind: 'published'; readonly publishedId: string}
  | {readonly kind: 'draft'; readonly publishedId: string}
  | {readonly kind: 'version'; readonly publishedId: string; readonly release: string}

/** Splits an id of any kind into its parts. Never throws: an id of no known form is its own published id. */
export function parseDocumentId(id: string): DocumentIdParts {
  if (id.startsWith('drafts.') && id.length > 'drafts.'.length) {
    return {kind: 'draft', publishedId: id.slice('drafts.'.length)}
  }
  if (id.startsWith('versions.')) {
    const end = id.indexOf('.', 'versions.'.length)
    const release = id.slice('versions.'.length, end)
    const publishedId = id.slice(end + 1)
    if (end !== -1 && release && publishedId) return {kind: 'version', publishedId, release}
  }
  return {kind: 'published', publishedId: id}
}
