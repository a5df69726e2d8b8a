import type {APIContext} from 'astro'
import type {SiteDraft} from '@iop-content/client'
import {toJsonLd} from '@iop-content/client/json-ld'
import type {JsonLdGraph, JsonLdPage, PageAddress, SiteContext} from '@iop-content/client/json-ld'
import {parseLanguage} from '../i18n/languages.ts'
import {toPath, toSitePath} from '../routes/toPath.ts'

/** The pages that have no slug: one in each language. */
const single: Readonly<Record<string, string>> = {provider: '/provider', faqs: '/faqs'}

function toUrl({_type, slug, language}: PageAddress): string {
  const own = parseLanguage(language) ?? 'en'
  return toPath({_type, slug, language}, own) ?? toSitePath(single[_type] ?? '/', own)
}

/** A page for search engines, as schema.org has it. Drafts have none: what they lack would be missing in it. */
export function toPageJsonLd(
  page: object,
  site: SiteDraft,
  {site: origin, locals}: Pick<APIContext, 'site' | 'locals'>,
): JsonLdGraph | undefined {
  if (!origin || locals.visit?.perspective === 'drafts') return undefined
  // why: the templates take what drafts may lack; what the site reads is published, and the client has checked it.
  const [published, settings] = [page as JsonLdPage, site.settings as SiteContext['settings']]
  return toJsonLd(published, {url: origin.origin, settings, toUrl})
}
