import {stegaClean} from '@sanity/client/stega'
import {ContentSiteError} from '../errors/ContentSiteError.ts'
import type {Route, Translation} from '../generated/types.ts'
import {createAddresses} from '../metadata/createAddresses.ts'
import type {PageAddress} from '../metadata/PageAddress.ts'
import type {SiteContext} from '../metadata/SiteContext.ts'
import {toAlternates} from '../metadata/toAlternates.ts'
import type {Alternate} from '../metadata/toAlternates.ts'
import {escapeXml} from './escapeXml.ts'

/** One page of a sitemap: an item of `routesQuery`, or another page of the site, as the provider’s with an empty slug. */
export interface SitemapRoute extends Pick<Route, '_updatedAt' | 'language' | 'noIndex' | 'slug'> {
  readonly _type: string
  /** The same page in other languages. */
  readonly translations?: ReadonlyArray<Pick<Translation, 'language' | 'slug'>> | undefined
}

/** The site of a sitemap; `settings` are not needed. */
export interface SitemapOptions extends Pick<SiteContext, 'defaultLanguage' | 'toUrl' | 'url'> {
  /**
   * Pages that are no documents, as the home page: whole addresses or from the root on. A page in several languages has one for
   * each, as in `{en: '/', es: '/es'}`.
   */
  readonly more?: ReadonlyArray<string | Readonly<Record<string, string>>> | undefined
}

/** How many addresses the protocol allows in one file. */
const limit = 50_000

/**
 * A sitemap in XML (sitemaps.org 0.9) with the time of the last change and the languages of each page. Hidden pages are
 * left out. Throws a `ContentSiteError` beyond 50,000 addresses, or where an address cannot be used.
 *
 * @example
 * const routes = await fetchAll((after) => content.fetch(routesQuery, {after}))
 * const xml = toSitemap(routes, {url: 'https://example.org', toUrl})
 */
export function toSitemap(routes: readonly SitemapRoute[], options: SitemapOptions): string {
  const {toUrl, defaultLanguage, more = []} = options
  const addresses = createAddresses({url: options.url, toUrl})
  const clean = stegaClean([...routes])
  const hidden = new Set(clean.filter(({noIndex}) => noIndex).map(addresses.toUrl))
  const entries = new Map<string, string>()
  const toOwnUrl = ({slug}: PageAddress) => addresses.toWhole(slug)
  for (const page of more) {
    const versions = Object.entries(typeof page === 'string' ? {'': page} : page).map(
      ([language, slug]) => ({_type: '', language, slug}),
    )
    for (const version of versions) {
      const alternates = toAlternates(version, versions, {toUrl: toOwnUrl, defaultLanguage})
      const url = toOwnUrl(version)
      entries.set(url, toEntry(url, '', alternates))
    }
  }
  for (const {_type, slug, language, _updatedAt, noIndex, translations = []} of clean) {
    if (noIndex) continue
    const page = {_type, slug, language}
    const seen = translations.filter(
      (translation) => !hidden.has(addresses.toUrl({...translation, _type})),
    )
    const alternates = toAlternates(page, seen, {toUrl: addresses.toUrl, defaultLanguage})
    const url = addresses.toUrl(page)
    entries.set(url, toEntry(url, _updatedAt, alternates))
  }
  if (entries.size > limit) {
    throw new ContentSiteError(
      `A sitemap holds at most 50,000 addresses; these are ${entries.size}. Write one for each part of the routes, and an index of them.`,
    )
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.values(),
    '</urlset>',
    '',
  ].join('\n')
}

function toEntry(url: string, updated: string, alternates: readonly Alternate[]): string {
  const links = alternates.map(
    ({hreflang, href}) =>
      `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
  )
  const changed = Number.isNaN(Date.parse(updated)) ? '' : new Date(updated).toISOString()
  const lastmod = changed && `<lastmod>${changed}</lastmod>`
  return `<url><loc>${escapeXml(url)}</loc>${lastmod}${links.join('')}</url>`
}
