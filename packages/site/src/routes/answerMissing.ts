import type {APIContext} from 'astro'
import type {ContentReader} from '../content/getContent.ts'
import {listRedirects} from './listRedirects.ts'
import {toRedirect} from './toRedirect.ts'

/** The answer to an address without a page: a redirect where an editor set one, or the page “not found”. */
export async function answerMissing(
  {url, redirect, rewrite}: Pick<APIContext, 'url' | 'redirect' | 'rewrite'>,
  content: ContentReader,
): Promise<Response> {
  const found = toRedirect(await listRedirects(content), url.pathname)
  return found ? redirect(found.to, found.isPermanent ? 301 : 302) : rewrite('/404')
}
