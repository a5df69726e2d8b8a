import type {Visit} from './openVisit.ts'

/** Where the head of a page says which content it was made of: known only when all of it has been read. */
export const livePlaceholder = '{{live}}'

/** A page with its last words and the headers that a server's pages have. */
export async function finishPage(response: Response, visit: Visit): Promise<Response> {
  const {headers} = response
  headers.set('vary', 'cookie')
  headers.set('x-content-type-options', 'nosniff')
  if (visit.preview) headers.set('cache-control', 'private, no-store')
  // A page in a foreign frame can be made to mislead. The Studio shows editors' pages in one.
  headers.set(
    'content-security-policy',
    `frame-ancestors ${visit.preview ? `'self' ${visit.preview.studioOrigin}` : "'none'"}`,
  )
  if (!headers.get('content-type')?.startsWith('text/html')) return response
  const html = await response.text()
  headers.delete('content-length')
  return new Response(
    html.replace(livePlaceholder, [visit.position ?? '-', ...visit.tags].join(' ')),
    {
      status: response.status,
      statusText: response.statusText,
      headers,
    },
  )
}
