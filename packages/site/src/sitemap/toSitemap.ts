/** A page as a sitemap lists it. */
export interface SitemapEntry {
  readonly path: string
  /** When it last changed, as a time stamp; null for a list. */
  readonly updatedAt: string | null
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const encodeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** A sitemap as sitemaps.org defines it. */
export function toSitemap(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map(({path, updatedAt}) => {
    const address = encodeXml(new URL(path, origin).href)
    const changed = updatedAt ? `<lastmod>${encodeXml(updatedAt)}</lastmod>` : ''
    return `<url><loc>${address}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
