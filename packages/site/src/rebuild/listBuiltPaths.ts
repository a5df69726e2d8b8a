import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {languages} from '../i18n/languages.ts'
import {listBuiltRedirects} from '../routes/listBuiltRedirects.ts'
import {listPagePaths} from '../routes/listPagePaths.ts'
import {toSitePath} from '../routes/toPath.ts'

/** Every path of a build as the content is now; with that of a redirect, where it leads. */
export async function listBuiltPaths(
  content: ContentReader,
): Promise<ReadonlyMap<string, string | null>> {
  const [redirects, pages, there] = await Promise.all([
    listBuiltRedirects(content),
    listPagePaths(content),
    Promise.all(languages.map((language) => isLanguageThere(content, language))),
  ])
  const more = languages
    .filter((_, index) => there[index])
    .flatMap((language) => [
      toSitePath('/404', language),
      `${toSitePath('/search', language)}index.json`,
    ])
  return new Map([
    ...redirects.map(({from, to}) => [from, to] as const),
    ...['/404/', '/500/', '/robots.txt', '/sitemap.xml', ...pages, ...more].map(
      (path) => [path, null] as const,
    ),
  ])
}
