import type {APIRoute} from 'astro'

/** Search engines may read everything, and find the list of pages. */
export const GET: APIRoute = ({site}) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`)
