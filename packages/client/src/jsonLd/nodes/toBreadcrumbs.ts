import type {BreadcrumbListLeaf, ListItemLeaf, WebPageLeaf} from 'schema-dts'
import {createNode, createPart} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import type {Scope} from '../Scope.ts'

/** A page above another: its name and its address, whole or from the root on. */
export interface Crumb {
  readonly name: string
  readonly url: string
}

/** The way to a page, from the site's beginning on. */
export function toBreadcrumbs(title: string, scope: Scope): BreadcrumbListLeaf & {'@id': string} {
  const {url, settings, trail} = scope
  const home = settings?.title ? [{name: settings.title, url: scope.home}] : []
  const above = trail.map((crumb) => ({...crumb, url: scope.toWhole(crumb.url)}))
  return createNode<BreadcrumbListLeaf>(`${url}#breadcrumb`, {
    '@type': 'BreadcrumbList',
    itemListElement: [...home, ...above, {name: title, url}].map((crumb, index) =>
      createPart<ListItemLeaf>({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb.name,
        item: createNode<WebPageLeaf>(toPageId(crumb.url), {'@type': 'WebPage', url: crumb.url}),
      }),
    ),
  })
}
