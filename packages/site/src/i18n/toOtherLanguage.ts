import type {Language} from './languages.ts'

/** The `lang` of a part of a page whose words are in another language than the page; null for all others. */
export const toOtherLanguage = (
  own: string | null | undefined,
  language: Language,
): string | null => (own && own !== language ? own : null)
