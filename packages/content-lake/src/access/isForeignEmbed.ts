/**
 * True for a request that a page of another site makes without saying its origin, as for an image or a script of its own: the answer stays
 * hidden from it, but the lake would do the work. Only browsers send these headers, and no page can change them.
 */
export function isForeignEmbed(headers: Headers): boolean {
  return (
    headers.get('sec-fetch-site') === 'cross-site' && headers.get('sec-fetch-mode') === 'no-cors'
  )
}
