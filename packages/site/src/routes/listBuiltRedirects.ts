import type {ContentReader} from '../content/getContent.ts'
import {logOnce} from '../content/logOnce.ts'
import {readSiteUrl} from '../settings/readSiteUrl.ts'
import {findRedirectLoop, toLoopKey, toLoopProblem} from './findRedirectLoop.ts'
import {listPagePaths} from './listPagePaths.ts'
import {listRedirects} from './listRedirects.ts'
import type {Redirect} from './listRedirects.ts'
import {toRedirect} from './toRedirect.ts'

/**
 * The redirects of a build of files, which a server would answer: from addresses that no page has, one each, and none that leads in a
 * circle.
 */
export async function listBuiltRedirects(content: ContentReader): Promise<readonly Redirect[]> {
  const [redirects, pages] = await Promise.all([
    listRedirects(content, [readSiteUrl(process.env)]),
    listPagePaths(content),
  ])
  return redirects.filter((redirect) => {
    if (pages.has(redirect.from) || toRedirect(redirects, redirect.from) !== redirect) return false
    const loop = findRedirectLoop(redirects, redirect, pages)
    if (loop) logOnce(toLoopKey(loop), toLoopProblem(loop))
    return !loop
  })
}
