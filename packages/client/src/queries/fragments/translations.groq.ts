import {family, parentFamily, toRelated} from './language.groq.ts'

/**
 * Whether a document is an `original`, or a translation that is `current`, or `stale`: its original has changed since
 * or is gone.
 */
const translationState = `select(
  !defined(translationOf.source) => "original",
  translationOf.sourceHash != translationOf.source->contentHash => "stale",
  "current"
)` as const

/** The same page in other languages, where it has an address. */
export const translationsField = `
  "translations": ${toRelated(`language != ^.language && slug.current > ""`)} | order(language)[0...20]{
    language, "slug": slug.current, "state": ${translationState}
  }
` as const

/** Whether a page is a translation, and the same page in other languages. */
export const translationFields =
  `"translationState": ${translationState}, ${translationsField}` as const

/** The same of a document of which there is one in each language, without a slug. */
export const onlyTranslationFields = `
  "translationState": ${translationState},
  "translations": *[_type == ^._type && language != ^.language && ${family} == ${parentFamily}] | order(language)[0...20]{
    language, "state": ${translationState}
  }
` as const
