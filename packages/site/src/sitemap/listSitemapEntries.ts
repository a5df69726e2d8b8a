import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {isListThere, listPaths} from '../content/lists.ts'
import {readProvider} from '../content/readProvider.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {listRoutes} from '../routes/listRoutes.ts'
import {toSitePath} from '../routes/toPath.ts'
import type {SitemapEntry} from './toSitemap.ts'

/** Every page that search engines may show: home, lists that have something, and documents that editors do not hide. */
export async function listSitemapEntries(content: ContentReader): Promise<readonly SitemapEntry[]> {
  const parts = languages.map(async (language) =>
    (await isLanguageThere(content, language)) ? listInLanguage(content, language) : [],
  )
  return (await Promise.all(parts)).flat()
}

async function listInLanguage(
  content: ContentReader,
  language: Language,
): Promise<readonly SitemapEntry[]> {
  const [routes, provider, there] = await Promise.all([
    listRoutes(content, language),
    readProvider(content, language),
    Promise.all(listPaths.map((path) => isListThere(path, content, language))),
  ])
  const entry = (path: string, updatedAt: string | null = null) => ({
    path: toSitePath(path, language),
    updatedAt,
  })
  return [
    entry('/'),
    ...listPaths.filter((_, index) => there[index]).map((path) => entry(path)),
    ...(provider ? [entry('/provider', provider._updatedAt)] : []),
    ...routes.flatMap(({path, document: {_updatedAt: updatedAt, noIndex}}) =>
      noIndex ? [] : [{path, updatedAt}],
    ),
  ]
}
