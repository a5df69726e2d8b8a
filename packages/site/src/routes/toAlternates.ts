import type {TranslationDraft} from '@iop-content/client'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {toPath, toSitePath} from './toPath.ts'

/** The path of a page in each language that has it. */
export type Alternates = Readonly<Partial<Record<Language, string>>>

/** What a document's languages are read from. */
interface TranslatedDocument {
  readonly _type: string
  readonly slug: string | null
  readonly translations: readonly Pick<TranslationDraft, 'language' | 'slug'>[]
}

/** Where a document can be read in each language; a language without a version of it has none. */
export function toAlternates(document: TranslatedDocument, language: Language): Alternates {
  const versions = [{language, slug: document.slug}, ...document.translations]
  return Object.fromEntries(
    languages.flatMap((candidate) => {
      const version = versions.find((one) => one.language === candidate)
      const path = version && toPath({_type: document._type, slug: version.slug}, candidate)
      return path ? [[candidate, path]] : []
    }),
  )
}

/** The same of a document that there is one of in each language, at a path of the site's own. */
export function toOnlyAlternates(
  path: string,
  {translations}: {readonly translations: readonly {readonly language: string | null}[]},
  language: Language,
): Alternates {
  const own = [language, ...translations.map((translation) => translation.language)]
  return Object.fromEntries(
    languages.filter((one) => own.includes(one)).map((one) => [one, toSitePath(path, one)]),
  )
}
