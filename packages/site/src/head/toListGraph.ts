import type {APIContext} from 'astro'
import type {SiteDraft} from '@iop-content/client'
import {toListJsonLd} from '@iop-content/client/json-ld'
import type {JsonLdGraph, ListPage, SiteContext} from '@iop-content/client/json-ld'
import {isPartial} from '../content/partialResults.ts'
import type {Language} from '../i18n/languages.ts'
import {toSitePath} from '../routes/toPath.ts'
import {toUrl} from '../routes/toUrl.ts'

/** What a list page leads to; what has no name or no address yet is left out. */
export interface ListEntry {
  readonly name: string | null
  readonly path: string | null
}

/** What a list tells search engines of itself. */
interface List extends Pick<ListPage, 'title' | 'description'> {
  /** The path of the list in English, as in `/faqs`. */
  readonly path: string
  readonly entries: readonly ListEntry[]
}

/** A page that leads to others for search engines, as schema.org has it. Drafts have none. */
export function toListGraph(
  {path, title, description, entries}: List,
  language: Language,
  site: SiteDraft,
  {site: origin, locals}: Pick<APIContext, 'site' | 'locals'>,
): JsonLdGraph | undefined {
  if (!origin || locals.visit?.perspective === 'drafts') return undefined
  const items = entries.flatMap(({name, path: url}) => (name && url ? [{name, url}] : []))
  // why: a published result that is not partial lacks nothing.
  const settings = isPartial(site) ? null : (site.settings as SiteContext['settings'])
  return toListJsonLd(
    {url: toSitePath(path, language), language, title, description, items},
    {url: origin.origin, settings, toUrl},
    {trail: path === '/' ? null : []},
  )
}
