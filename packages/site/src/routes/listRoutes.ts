import {fetchAll} from '@iop-content/client'
import type {RouteDraft} from '@iop-content/client'
import {routesQuery} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import type {Language} from '../i18n/languages.ts'
import {toPath} from './toPath.ts'

/** A document with a page of its own. */
export interface Route {
  readonly type: string
  readonly language: Language
  readonly slug: string
  readonly path: string
  /** What the content says of the page. It is for whoever needs it: what a page does not use is no news to it. */
  readonly document: RouteDraft
}

/** Every document with a page, in a language. */
export async function listRoutes(
  content: ContentReader,
  language: Language,
): Promise<readonly Route[]> {
  const routes = await fetchAll((after) => content.fetch(routesQuery, {language, after}))
  return routes.flatMap((document) => {
    const {_type: type, slug} = document
    const path = toPath(document, language)
    return path && slug ? [{type, language, slug, path, document}] : []
  })
}
