import type {APIContext} from 'astro'
import type {ContentReader} from '../content/getContent.ts'
import {isLanguageThere} from '../content/isLanguageThere.ts'
import {logOnce} from '../content/logOnce.ts'
import {parseLanguage} from '../i18n/languages.ts'
import {findRedirectLoop, toLoopKey, toLoopProblem} from './findRedirectLoop.ts'
import {listPagePaths} from './listPagePaths.ts'
import {listRedirects} from './listRedirects.ts'
import type {Redirect} from './listRedirects.ts'
import {toSitePath} from './toPath.ts'
import {toRedirect} from './toRedirect.ts'

type MissingContext = Pick<APIContext, 'url' | 'site' | 'redirect' | 'rewrite'>

/** The answer to an address without a page: a redirect where an editor set one, or the page “not found” in the language of the address. */
export async function answerMissing(
  {url, site, redirect, rewrite}: MissingContext,
  content: ContentReader,
): Promise<Response> {
  const redirects = await listRedirects(content, [url.origin, site?.origin ?? url.origin])
  const found = toRedirect(redirects, url.pathname)
  if (found && (await leadsOn(redirects, found, content))) {
    return redirect(found.to, found.isPermanent ? 301 : 302)
  }
  const language = parseLanguage(url.pathname.split('/')[1]) ?? 'en'
  return rewrite(toSitePath('/404', (await isLanguageThere(content, language)) ? language : 'en'))
}

/** Whether a redirect leads anywhere. One that comes back to where it began would keep browsers going round. */
async function leadsOn(redirects: readonly Redirect[], found: Redirect, content: ContentReader) {
  // Only where there seems to be a circle is it worth asking which pages there are.
  if (!findRedirectLoop(redirects, found)) return true
  const loop = findRedirectLoop(redirects, found, await listPagePaths(content))
  if (loop) logOnce(toLoopKey(loop), toLoopProblem(loop))
  return !loop
}
