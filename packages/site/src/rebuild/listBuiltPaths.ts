import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {isListThere, listPaths} from '../content/lists.ts'
import {readProvider} from '../content/readProvider.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {listRedirects} from '../routes/listRedirects.ts'
import {listRoutes} from '../routes/listRoutes.ts'
import {toSitePath} from '../routes/toPath.ts'

/** Every path of a build as the content is now; with that of a redirect, where it leads. */
export async function listBuiltPaths(
  content: ContentReader,
): Promise<ReadonlyMap<string, string | null>> {
  const [redirects, ...parts] = await Promise.all([
    listRedirects(content),
    ...languages.map((language) => listInLanguage(content, language)),
  ])
  const pages = ['/404/', '/500/', '/robots.txt', '/sitemap.xml', ...parts.flat()]
  return new Map([
    ...redirects.map(({from, to}) => [toSitePath(from, 'en'), to] as const),
    ...pages.map((path) => [path, null] as const),
  ])
}

async function listInLanguage(
  content: ContentReader,
  language: Language,
): Promise<readonly string[]> {
  if (!(await isLanguageThere(content, language))) return []
  const [routes, provider, there] = await Promise.all([
    listRoutes(content, language),
    readProvider(content, language),
    Promise.all(listPaths.map((path) => isListThere(path, content, language))),
  ])
  const own = ['/', '/search', ...(provider ? ['/provider'] : [])]
  const lists = listPaths.filter((_, index) => there[index])
  const search = `${toSitePath('/search', language)}index.json`
  return [
    ...[...own, ...lists].map((path) => toSitePath(path, language)),
    ...routes.map(({path}) => path),
    search,
  ]
}
