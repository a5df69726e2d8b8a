import type {APIRoute} from 'astro'
import {getContent} from '../content/getContent.ts'
import {listSitemapEntries} from '../sitemap/listSitemapEntries.ts'
import {toSitemap} from '../sitemap/toSitemap.ts'

/** Every page for search engines, with its versions in other languages. */
export const GET: APIRoute = async (context) => {
  const entries = await listSitemapEntries(getContent(context))
  return new Response(toSitemap(entries, context.site?.origin ?? context.url.origin), {
    headers: {'content-type': 'application/xml; charset=utf-8'},
  })
}
