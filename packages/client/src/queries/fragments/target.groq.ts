/** The page that a link leads to; its `_type` and `slug` make the address. */
export const targetFields = `_id, _type, language, "slug": slug.current` as const
