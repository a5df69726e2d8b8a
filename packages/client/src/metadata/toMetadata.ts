import {createAddresses} from './createAddresses.ts'
import type {MetadataPage} from './MetadataPage.ts'
import type {PageMetadata} from './PageMetadata.ts'
import type {SiteContext} from './SiteContext.ts'
import {resolveImage} from './resolveImage.ts'
import {toAlternates} from './toAlternates.ts'
import {toClean} from './toClean.ts'
import {toCleanPage} from './toCleanPage.ts'
import {toHeadline} from './toHeadline.ts'
import {toTranslations} from './toTranslations.ts'

const articles: ReadonlySet<string> = new Set<MetadataPage['_type']>([
  'programPage',
  'guide',
  'therapy',
  'myth',
  'faq',
  'glossaryTerm',
  'condition',
])

/**
 * The head of a page: title, description, canonical address, robots, languages, and how it shows when it is shared.
 * Throws a `ContentSiteError` where there is no page, or an address of the site cannot be used.
 *
 * @example
 * const {settings} = await content.fetch(siteQuery, {language: page.language})
 * const metadata = toMetadata(page, {url: 'https://example.org', settings, toUrl})
 */
export function toMetadata(given: MetadataPage, site: SiteContext): PageMetadata {
  const page = toCleanPage(given)
  const settings = toClean(site.settings)
  const {toUrl} = createAddresses(site)
  const {language} = page
  const seo = 'seo' in page ? page.seo : null
  const headline = toHeadline(page)
  const shown = seo?.title || headline.title
  const siteName = settings?.title || null
  const description = seo?.description || headline.description || null
  const address = {_type: page._type, slug: 'slug' in page ? page.slug : '', language}
  const url = toUrl(address)
  const translations = toTranslations(page)
  const alternates = seo?.noIndex
    ? []
    : toAlternates(address, translations, {toUrl, defaultLanguage: site.defaultLanguage})
  const own = 'image' in page ? page.image : null
  const image = resolveImage([seo?.image, own, settings?.image], site)
  const isArticle = articles.has(page._type)
  return {
    language,
    title: siteName && !shown.includes(siteName) ? `${shown} | ${siteName}` : shown,
    description,
    canonical: url,
    robots: seo?.noIndex ? 'noindex, follow' : 'index, follow',
    alternates,
    openGraph: {
      type: isArticle ? 'article' : 'website',
      title: shown,
      description,
      url,
      siteName,
      locale: language,
      alternateLocales: translations.map((translation) => translation.language),
      modifiedTime: isArticle ? page._updatedAt : null,
      image,
    },
    twitter: {
      card: image ? 'summary_large_image' : 'summary',
      title: shown,
      description,
      image: image?.url ?? null,
      imageAlt: image?.alt ?? null,
    },
  }
}
