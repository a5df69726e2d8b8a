import {createAddresses} from '../metadata/createAddresses.ts'
import type {SiteContext} from '../metadata/SiteContext.ts'
import {toClean} from '../metadata/toClean.ts'
import {toCleanPage} from '../metadata/toCleanPage.ts'
import {toHeadline} from '../metadata/toHeadline.ts'
import type {JsonLdGraph, JsonLdNode} from './JsonLdGraph.ts'
import type {JsonLdPage} from './JsonLdPage.ts'
import type {Crumb} from './nodes/toBreadcrumbs.ts'
import {toBreadcrumbs} from './nodes/toBreadcrumbs.ts'
import {toPublisher, toWebSite} from './nodes/toSiteNodes.ts'
import {toWebPage} from './nodes/toWebPage.ts'
import {toFaqListPage} from './pages/toFaqListPage.ts'
import {toPageThings} from './pages/toPageThings.ts'
import type {Scope} from './Scope.ts'

/** What a page’s graph says beyond the page. */
export interface JsonLdOptions {
  /** The pages between the site’s beginning and this one, the highest first. */
  readonly trail?: readonly Crumb[] | undefined
  /**
   * The day on which the page is made, in UTC, as 2026-01-31: a review that was due before it is left out, also where the page’s
   * data is older than that.
   */
  readonly today?: string | undefined
}

/**
 * A page as schema.org’s things, in one graph. A review is in it only where it is current. Throws a `ContentSiteError`
 * where there is no page, or an address of the site cannot be used.
 *
 * @example
 * const graph = toJsonLd(page, {url: 'https://example.org', settings, toUrl})
 * const html = `<script type="application/ld+json">${toJsonLdScript(graph)}</script>`
 */
export function toJsonLd(
  given: JsonLdPage,
  site: SiteContext,
  {trail = [], today}: JsonLdOptions = {},
): JsonLdGraph {
  const page = toCleanPage(given)
  const addresses = createAddresses(site)
  const {_type, language} = page
  const scope: Scope = {
    ...addresses,
    toImageUrl: site.toImageUrl,
    settings: toClean(site.settings),
    language,
    url: addresses.toUrl({_type, slug: 'slug' in page ? page.slug : '', language}),
    trail,
    today,
  }
  return {'@context': 'https://schema.org', '@graph': toNodes(page, scope)}
}

function toNodes(page: JsonLdPage, scope: Scope): readonly JsonLdNode[] {
  if (page._type === 'faqs') {
    return [toFaqListPage(page, scope), toBreadcrumbs(page.title, scope), ...toSite(scope)]
  }
  const {parts, things} = toPageThings(page, scope)
  // The provider’s own page says more of it than the site’s settings do.
  const around = toSite(scope).filter((node) => things.every((one) => one['@id'] !== node['@id']))
  const {title} = toHeadline(page)
  return [toWebPage(page, parts, scope), ...things, toBreadcrumbs(title, scope), ...around]
}

const toSite = (scope: Scope) => [...toWebSite(scope), ...toPublisher(scope)]
