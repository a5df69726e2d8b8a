import {toSitemap} from '@iop-content/client/sitemap'
import type {APIRoute} from 'astro'
import {getContent} from '../content/getContent.ts'
import {toUrl} from '../routes/toUrl.ts'
import {listSitemapEntries} from '../sitemap/listSitemapEntries.ts'

/** Every page for search engines, with its versions in other languages. */
export const GET: APIRoute = async (context) => {
  const {routes, more} = await listSitemapEntries(getContent(context))
  const url = context.site?.origin ?? context.url.origin
  return new Response(toSitemap(routes, {url, toUrl, more}), {
    headers: {'content-type': 'application/xml; charset=utf-8'},
  })
}
