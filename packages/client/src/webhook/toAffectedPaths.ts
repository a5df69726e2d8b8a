import {isString} from '../check/index.ts'
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
 * The paths to build again after a write: the document's own page, now and before, even if it is gone by now, its
 * translations, and the pages that show it; of a redirect, the paths that it leads on from. For a page whose slug has changed
 * these are all, since any text may link to it; so they are where the webhook does not say that it has not (`moved` of
 * `contentWebhookProjection`), and for a type that `relations` does not have. Redirects to a page that moved are no routes:
 * where they are built, build them too. A draft, or a version of a release, changes no page that is built; nor does a page for
 * which `toPath` gives null.
 *
 * @example
 * const routes = await fetchAll((after) => content.fetch(routesQuery, {after}))
 * const paths = toAffectedPaths(document, routes, ({slug, language}) => `/${language}/${slug}`)
 */
export function toAffectedPaths(
  document: WebhookDocument,
  routes: readonly PageAddress[],
  toPath: (page: PageAddress) => string | null,
  relations: PageRelations = pageRelations,
): readonly string[] {
  const {_id, _type, slug, language, from, before, moved} = document
  if (/^(drafts|versions)\./.test(_id)) return []
  const hasMoved = isPageType(_type) ? moved !== false : moved === true
  const isKnown = !hasMoved && Object.hasOwn(relations, _type)
  const related = (isKnown && relations[_type]) || 'every'
  const isAffected = (route: PageAddress) => {
    const isOwn = route._type === _type && (route.slug === slug || route.language !== language)
    const isSpoken = language === null || route.language === language
    return isOwn || (isSpoken && related !== 'every' && related.includes(route._type))
  }
  const own = [slug, before?.slug].flatMap((one) =>
    isPageType(_type) && isString(one) && language !== null ? {_type, slug: one, language} : [],
  )
  const affected = related === 'every' ? routes : routes.filter(isAffected)
  const left = _type === 'redirect' ? [from, before?.from].filter(isString) : []
  return [...new Set([...left, ...[...own, ...affected].flatMap((page) => toPath(page) ?? [])])]
}

const isPageType = (type: string): type is Route['_type'] => Object.hasOwn(isPage, type)
