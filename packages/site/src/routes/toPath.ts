import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'

/** The folder of each type of page; the same in every language, so that addresses can be told apart by it. */
export const folders = {
  programPage: 'programs',
  guide: 'guides',
  therapy: 'therapies',
  myth: 'myths',
  faq: 'faqs',
  location: 'locations',
  condition: 'conditions',
  glossaryTerm: 'glossary',
} as const

/** A document type with a page of its own. */
export type PageType = keyof typeof folders

const isPageType = (type: string): type is PageType => Object.hasOwn(folders, type)

/** What a path is made from. */
interface PageAddress {
  readonly _type: string
  readonly slug: string | null
  /** Where a page refers to one in another language, that one stands there. */
  readonly language?: string | null
}

/**
 * The path of a document's page, as in `/es/faqs/que-es/`, in the document's own language, or that of the page around where nobody
 * says which it is; null for a document without a page.
 */
export function toPath(page: PageAddress, language: Language): string | null {
  const {_type, slug} = page
  if (!slug || !isPageType(_type)) return null
  const own = languages.find((one) => one === page.language) ?? language
  return toSitePath(`/${folders[_type]}/${encodeURIComponent(slug)}`, own)
}

/** A path of the site in a language, from one without it: `/faqs` gives `/faqs/`, or `/es/faqs/`. */
export function toSitePath(path: string, language: Language): string {
  const [, bare = ''] = /^([^?#]*)/.exec(path) ?? []
  const rest = path.slice(bare.length)
  const parts = bare.split('/').filter((part) => part !== '')
  const hasPrefix = parts[0] === language
  const all = language === 'en' || hasPrefix ? parts : [language, ...parts]
  return `/${all.map((part) => `${part}/`).join('')}${rest}`
}
