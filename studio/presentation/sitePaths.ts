import {languages} from '@iop-content/schemas'

/** The folders of the site's pages, by the type of their document; the site's `toPath` has the same. */
export const folders: Readonly<Record<string, string>> = {
  programPage: 'programs',
  guide: 'guides',
  therapy: 'therapies',
  myth: 'myths',
  faq: 'faqs',
  location: 'locations',
  condition: 'conditions',
  glossaryTerm: 'glossary',
}

const [firstLanguage] = languages

/** What stands before a path in a language, as in `/es`; nothing in the first. */
export const toPrefix = (language: string | null | undefined) =>
  !language || language === firstLanguage.value ? '' : `/${language}`

/** The path of a document's page; null for a document without one. */
export function toPagePath(document: {
  readonly _type: string
  readonly slug: string | null
  readonly language: string | null
}): string | null {
  const folder = Object.hasOwn(folders, document._type) ? folders[document._type] : undefined
  return folder && document.slug
    ? `${toPrefix(document.language)}/${folder}/${encodeURIComponent(document.slug)}/`
    : null
}
