import type {CollectionPageLeaf, ItemListLeaf, ListItemLeaf, WebPageLeaf} from 'schema-dts'
import {createAddresses} from '../metadata/createAddresses.ts'
import type {SiteContext} from '../metadata/SiteContext.ts'
import {toClean} from '../metadata/toClean.ts'
import {createNode, createPart} from './createNode.ts'
import {toPageId, toWebSiteId} from './ids.ts'
import type {JsonLdGraph} from './JsonLdGraph.ts'
import type {ListPage} from './ListPage.ts'
import type {Crumb} from './nodes/toBreadcrumbs.ts'
import {toBreadcrumbs} from './nodes/toBreadcrumbs.ts'
import {toPublisher, toPublisherReference, toWebSite} from './nodes/toSiteNodes.ts'
import type {Scope} from './Scope.ts'

/** What the graph of a list says beyond the list. */
export interface ListJsonLdOptions {
  /** The pages between the site’s beginning and this one, the highest first; null for the home page, to which there is no way. */
  readonly trail?: readonly Crumb[] | null | undefined
}

/**
 * A list of pages as schema.org’s things, in one graph with the same names as those of the pages. Throws a `ContentSiteError`
 * where an address cannot be used.
 *
 * @example
 * const guides = await content.fetch(guidesQuery)
 * const items = guides.map((each) => ({name: each.title, url: toUrl(each)}))
 * const list = {url: '/guides', language: 'en', title: 'Guides', items}
 * const html = toJsonLdScript(toListJsonLd(list, {url: 'https://example.org', settings, toUrl}))
 */
export function toListJsonLd(
  given: ListPage,
  site: SiteContext,
  {trail = []}: ListJsonLdOptions = {},
): JsonLdGraph {
  const page = toClean(given)
  const addresses = createAddresses(site)
  const url = addresses.toWhole(page.url)
  const scope: Scope = {
    ...addresses,
    settings: toClean(site.settings),
    toImageUrl: site.toImageUrl,
    language: page.language,
    url,
    trail: trail ?? [],
    today: undefined,
  }
  const breadcrumbs = trail ? [toBreadcrumbs(page.title, scope)] : []
  const nodes = [toCollection(page, scope, trail !== null), toItemList(page, scope)]
  return {
    '@context': 'https://schema.org',
    '@graph': [...nodes, ...breadcrumbs, ...toWebSite(scope), ...toPublisher(scope)],
  }
}

const toItemListId = ({url}: Scope) => `${url}#list`

function toCollection(page: ListPage, scope: Scope, hasBreadcrumbs: boolean) {
  const {url, language, settings} = scope
  return createNode<CollectionPageLeaf>(toPageId(url), {
    '@type': 'CollectionPage',
    url,
    name: page.title,
    description: page.description,
    inLanguage: language,
    isPartOf: settings ? {'@id': toWebSiteId(scope)} : null,
    breadcrumb: hasBreadcrumbs ? {'@id': `${url}#breadcrumb`} : null,
    publisher: toPublisherReference(scope),
    mainEntity: {'@id': toItemListId(scope)},
  })
}

function toItemList(page: ListPage, scope: Scope) {
  return createNode<ItemListLeaf>(toItemListId(scope), {
    '@type': 'ItemList',
    name: page.title,
    numberOfItems: page.items.length,
    itemListElement: page.items.map(({name, url: address}, index) => {
      const url = scope.toWhole(address)
      return createPart<ListItemLeaf>({
        '@type': 'ListItem',
        position: index + 1,
        name,
        // A place within a page is no page of its own.
        ...(url.includes('#')
          ? {url}
          : {item: createNode<WebPageLeaf>(toPageId(url), {'@type': 'WebPage', url, name})}),
      })
    }),
  })
}
