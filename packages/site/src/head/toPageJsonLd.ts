import type {APIContext} from 'astro'
import type {SiteDraft} from '@iop-content/client'
import {toJsonLd} from '@iop-content/client/json-ld'
import type {JsonLdGraph, JsonLdPage, SiteContext} from '@iop-content/client/json-ld'
import {isPartial} from '../content/partialResults.ts'
import {getToday} from '../review/getToday.ts'
import {toUrl} from '../routes/toUrl.ts'

/** A page for search engines, as schema.org has it. Drafts have none: what they lack would be missing in it. */
export function toPageJsonLd(
  page: object,
  site: SiteDraft,
  {site: origin, locals}: Pick<APIContext, 'site' | 'locals'>,
): JsonLdGraph | undefined {
  if (!origin || locals.visit?.perspective === 'drafts' || isPartial(page)) return undefined
  // why: the templates take what drafts may lack; a published result that is not partial lacks nothing.
  const published = page as JsonLdPage
  // why: as above.
  const settings = isPartial(site) ? null : (site.settings as SiteContext['settings'])
  return toJsonLd(published, {url: origin.origin, settings, toUrl}, {today: getToday()})
}
