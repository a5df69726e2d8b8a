import type {Term} from './Term.ts'

/** Terms by the first part of a language’s tag, as in `es` for `es-US`. */
export type LanguageTerms = Readonly<Record<string, readonly Term[]>>

/** The terms for a language; none for one that has no list. */
export const toLanguageTerms = (terms: LanguageTerms, language: string): readonly Term[] =>
  terms[language.split('-')[0] ?? ''] ?? []
