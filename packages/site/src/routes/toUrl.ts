import type {PageAddress} from '@iop-content/client/metadata'
import {parseLanguage} from '../i18n/languages.ts'
import {toPath, toSitePath} from './toPath.ts'

/** The pages that have no slug: one in each language. */
const single: Readonly<Record<string, string>> = {
  home: '/',
  provider: '/provider',
  faqs: '/faqs',
}

/** The address of a page from the root of the site on, as the client's functions ask for it. */
export function toUrl({_type, slug, language}: PageAddress): string {
  const own = parseLanguage(language === 'en' ? undefined : language) ?? 'en'
  return toPath({_type, slug, language}, own) ?? toSitePath(single[_type] ?? '/', own)
}
