/** What a link to a document shows. */
export const linkFields =
  `_id, language, title, alternateName, "slug": slug.current, summary` as const
