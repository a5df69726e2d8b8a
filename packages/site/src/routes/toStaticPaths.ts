import {getPublishedContent} from '../content/getContent.ts'
import type {ContentReader} from '../content/getContent.ts'
import {isListThere} from '../content/lists.ts'
import type {ListPath} from '../content/lists.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {languages} from '../i18n/languages.ts'
import type {Language} from '../i18n/languages.ts'
import {listBuiltRedirects} from './listBuiltRedirects.ts'
import {listRoutes} from './listRoutes.ts'
import type {PageType} from './toPath.ts'

/** The parameters of a page's address; English has no `lang`. */
interface StaticPath {
  readonly params: {readonly lang: string | undefined; readonly slug?: string}
}

const toLang = (language: Language) => (language === 'en' ? undefined : language)

/** The addresses of all pages of a type, for `getStaticPaths`. */
export async function toStaticPaths(type: PageType): Promise<StaticPath[]> {
  const content = getPublishedContent()
  const routes = await inLanguages((language) => listRoutes(content, language))
  return routes
    .flat()
    .filter((route) => route.type === type)
    .map(({language, slug}) => ({params: {lang: toLang(language), slug}}))
}

/**
 * The addresses of a page that stands once in each language, for `getStaticPaths`; in those for which `isThere` says no, it does
 * not stand.
 */
export async function toLanguagePaths(
  isThere: (content: ContentReader, language: Language) => Promise<boolean> = isLanguageThere,
): Promise<StaticPath[]> {
  const content = getPublishedContent()
  return inLanguages(async (language) =>
    (await isThere(content, language)) ? [{params: {lang: toLang(language)}}] : [],
  )
}

/** The addresses of a list, for `getStaticPaths`. */
export const toListPaths = (path: ListPath): Promise<StaticPath[]> =>
  toLanguagePaths((content, language) => isListThere(path, content, language))

/** The old addresses that editors redirect, for `getStaticPaths`, each with where it leads. */
export async function toRedirectPaths(): Promise<(StaticPath & {props: {to: string}})[]> {
  const redirects = await listBuiltRedirects(getPublishedContent())
  return redirects.map(({from, to}) => ({
    params: {lang: decodeURI(from).replace(/^\/+|\/+$/g, '')},
    props: {to},
  }))
}

/** Does something in every language that the site is in, and joins the results. */
async function inLanguages<Item>(
  read: (language: Language) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const content = getPublishedContent()
  const parts = languages.map(async (language) =>
    (await isLanguageThere(content, language)) ? read(language) : [],
  )
  return (await Promise.all(parts)).flat()
}
