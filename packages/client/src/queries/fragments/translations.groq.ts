/**
 * Whether a document is an `original`, or a translation that is `current`, or `stale`: its original has changed since
 * or is gone.
 */
const translationState = `select(
  !defined(translationOf.source) => "original",
  translationOf.sourceHash != translationOf.source->contentHash => "stale",
  "current"
)` as const

/**
 * Whether a page is a translation, and the same page in other languages. All translations of a page name its
 * original, so a page is of the family whose original it is or names.
 */
export const toTranslationFields = <const Type extends string>(type: Type) =>
  `
  "translationState": ${translationState},
  "translations": *[_type == "${type}" && language != ^.language
    && coalesce(translationOf.source._ref, _id) == coalesce(^.translationOf.source._ref, ^._id)
  ] | order(language asc)[0...20]{language, "slug": slug.current, "state": ${translationState}}
` as const
