import {siteQuery} from '@iop-content/client/queries'
import type {Language} from '../i18n/languages.ts'
import type {ContentReader} from './getContent.ts'

/** Whether the site is in a language: one with settings. It is always in English. */
export async function isLanguageThere(
  content: ContentReader,
  language: Language,
): Promise<boolean> {
  if (language === 'en') return true
  const {settings} = await content.fetch(siteQuery, {language})
  return settings !== null
}
