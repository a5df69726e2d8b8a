import type {ContentClient} from '@iop-content/client'
import type {MetadataPage} from '@iop-content/client/metadata'
import * as queries from '@iop-content/client/queries'

const byType = {
  programPage: queries.programPageQuery,
  guide: queries.guideQuery,
  therapy: queries.therapyQuery,
  myth: queries.mythQuery,
  faq: queries.faqQuery,
  glossaryTerm: queries.glossaryTermQuery,
  condition: queries.conditionQuery,
  location: queries.locationQuery,
} as const

/** Every page of a lake in one language, the provider's last, through the queries of the client. */
export async function readPages(content: ContentClient, language: string): Promise<MetadataPage[]> {
  const routes = await content.fetch(queries.routesQuery, {language})
  const pages = routes.map(({_type, slug}) =>
    content.fetch<
      {slug: string; language?: string | readonly string[] | undefined},
      MetadataPage | null,
      unknown
    >(byType[_type], {
      slug,
      language,
    }),
  )
  const provider = await content.fetch(queries.providerQuery, {language})
  return [...(await Promise.all(pages)), provider].flatMap((page) => page ?? [])
}
