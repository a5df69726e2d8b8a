import {fetchAll} from '@iop-content/client'
import {routesQuery} from '@iop-content/client/queries'
import type {SitemapRoute} from '@iop-content/client/sitemap'
import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {isListFilled, listPaths} from '../content/lists.ts'
import {readProvider} from '../content/readProvider.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {toSitePath} from '../routes/toPath.ts'

/** What a sitemap is made of. */
export interface SitemapEntries {
  /** Documents with a page, each with the same page in other languages. */
  readonly routes: readonly SitemapRoute[]
  /** The paths of all other pages by their languages: home, and lists that have something. */
  readonly more: ReadonlyArray<Readonly<Record<string, string>>>
}

/** What is there in one language. */
interface LanguageEntries {
  readonly language: Language
  readonly routes: readonly SitemapRoute[]
  readonly lists: readonly string[]
}

/** Every page of the site, in each language that it is in. */
export async function listSitemapEntries(content: ContentReader): Promise<SitemapEntries> {
  const there = await Promise.all(languages.map((one) => isLanguageThere(content, one)))
  const spoken = languages.filter((_, index) => there[index])
  const parts = await Promise.all(spoken.map((language) => listInLanguage(content, language)))
  // A page is not offered in a language that the site is not in.
  const toSpoken = <Item extends {readonly language: string}>(items: readonly Item[]) =>
    items.filter(({language}) => spoken.some((one) => one === language))
  return {
    routes: parts
      .flatMap(({routes}) => routes)
      .map((route) => ({...route, translations: toSpoken(route.translations ?? [])})),
    more: ['/', ...listPaths].map((path) =>
      Object.fromEntries(
        parts
          .filter(({lists}) => path === '/' || lists.includes(path))
          .map(({language}) => [language, toSitePath(path, language)]),
      ),
    ),
  }
}

async function listInLanguage(
  content: ContentReader,
  language: Language,
): Promise<LanguageEntries> {
  const [routes, provider, there] = await Promise.all([
    fetchAll((after) => content.fetch(routesQuery, {language, after})),
    readProvider(content, language),
    Promise.all(listPaths.map((path) => isListFilled(path, content, language))),
  ])
  const documents = provider
    ? [
        ...routes,
        {
          _type: provider._type,
          _updatedAt: provider._updatedAt,
          slug: '',
          noIndex: provider.seo?.noIndex ?? false,
          translations: provider.translations.map((other) => ({...other, slug: ''})),
        },
      ]
    : routes
  return {
    language,
    // One by one: what is not named here is no news to the sitemap.
    routes: documents.flatMap(({_type, _updatedAt, noIndex, slug, translations}) => {
      const others = translations.flatMap(({language: other, slug: own}) =>
        other && own !== null ? [{language: other, slug: own}] : [],
      )
      return slug === null
        ? []
        : [{_type, _updatedAt, noIndex, language, slug, translations: others}]
    }),
    lists: listPaths.filter((_, index) => there[index]),
  }
}
