import {routesQuery} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import type {Language} from '../i18n/languages.ts'
import {readAll} from './readAll.ts'
import {toPath} from './toPath.ts'

/** A document with a page of its own. */
export interface Route {
  readonly type: string
  readonly language: Language
  readonly slug: string
  readonly path: string
  readonly title: string
}

/** Every document with a page, in a language. */
export async function listRoutes(
  content: ContentReader,
  language: Language,
): Promise<readonly Route[]> {
  const routes = await readAll((after) => content.fetch(routesQuery, {language, after}))
  return routes.flatMap((route) => {
    const {_type: type, slug, title} = route
    const path = toPath(route, language)
    return path && slug ? [{type, language, slug, path, title: title ?? ''}] : []
  })
}
