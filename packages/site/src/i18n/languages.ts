/** The languages of the site, as BCP 47 tags. English comes first: its pages have no prefix. */
export const languages = ['en', 'es'] as const

/** One of the site's languages. */
export type Language = (typeof languages)[number]

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {en: 'English', es: 'Español'}

/** The language that a page's address starts with; null for an address that is none of ours. */
export function parseLanguage(prefix: string | undefined): Language | null {
  if (prefix === undefined) return 'en'
  return prefix === 'es' ? 'es' : null
}
