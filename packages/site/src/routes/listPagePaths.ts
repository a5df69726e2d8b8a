import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {isListThere, listPaths} from '../content/lists.ts'
import {readProvider} from '../content/readProvider.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {listRoutes} from './listRoutes.ts'
import {toSitePath} from './toPath.ts'

/** The path of every page that the content has, in each language. */
export async function listPagePaths(content: ContentReader): Promise<ReadonlySet<string>> {
  const parts = await Promise.all(languages.map((language) => listInLanguage(content, language)))
  return new Set(parts.flat())
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
  return [
    ...[...own, ...lists].map((path) => toSitePath(path, language)),
    ...routes.map(({path}) => path),
  ]
}
