import type {Route} from '../generated/types.ts'
import {pageRelations} from './pageRelations.ts'
import type {PageRelations} from './pageRelations.ts'
import type {WebhookDocument} from './parseContentWebhook.ts'

/** What the path of a page is made of. */
export type PageAddress = Pick<Route, '_type' | 'slug' | 'language'>

// A map, so that a page type that is forgotten here does not compile.
const isPage: Record<Route['_type'], true> = {
  condition: true,
  faq: true,
  glossaryTerm: true,
  guide: true,
  location: true,
  myth: true,
  programPage: true,
  therapy: true,
}

/**
 * The paths to build again after a write: the document's own page, even if it is gone by now, its translations, and
 * the pages that show it. Where `moved` is true (`"moved": delta::changedAny(slug)` in the projection), and for a type
 * that `relations` does not have, these are all, since any text may link to it. A draft, or a version of a release, changes no
 * page that is built; nor does a page for which `toPath` gives null.
 *
 * @example
 * const paths = toAffectedPaths(document, await content.fetch(routesQuery), ({slug}) => `/${slug}`)
 */
export function toAffectedPaths(
  document: WebhookDocument,
  routes: readonly PageAddress[],
  toPath: (page: PageAddress) => string | null,
  relations: PageRelations = pageRelations,
): readonly string[] {
  const {_id, _type, slug, language} = document
  if (/^(drafts|versions)\./.test(_id)) return []
  const isKnown = document['moved'] !== true && Object.hasOwn(relations, _type)
  const related = (isKnown && relations[_type]) || 'every'
  const isAffected = (route: PageAddress) => {
    const isOwn = route._type === _type && (route.slug === slug || route.language !== language)
    const isSpoken = language === null || route.language === language
    return isOwn || (isSpoken && related !== 'every' && related.includes(route._type))
  }
  const own =
    isPageType(_type) && slug !== null && language !== null ? [{_type, slug, language}] : []
  const affected = related === 'every' ? routes : routes.filter(isAffected)
  return [...new Set([...own, ...affected].flatMap((page) => toPath(page) ?? []))]
}

const isPageType = (type: string): type is Route['_type'] => Object.hasOwn(isPage, type)
