import {fetchAll} from '@iop-content/client'
import {routesQuery} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import type {Language} from '../i18n/languages.ts'

/** The types of which there are pages in a language. Nothing else of the pages is used, so that no edit of one is news here. */
export async function listPageTypes(
  content: ContentReader,
  language: Language,
): Promise<readonly string[]> {
  const routes = await fetchAll((after) => content.fetch(routesQuery, {language, after}))
  return routes.map(({_type}) => _type)
}
