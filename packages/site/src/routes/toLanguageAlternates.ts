import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import type {Alternates} from './toAlternates.ts'
import {toSitePath} from './toPath.ts'

/** Where a page that stands once in each language can be read; `isThere` says where it does not stand. */
export async function toLanguageAlternates(
  path: string,
  content: ContentReader,
  isThere: (content: ContentReader, language: Language) => Promise<boolean> = isLanguageThere,
): Promise<Alternates> {
  const found = languages.map(async (language) =>
    (await isThere(content, language)) ? [[language, toSitePath(path, language)] as const] : [],
  )
  return Object.fromEntries((await Promise.all(found)).flat())
}
