import {defineMiddleware} from 'astro:middleware'
import type {MiddlewareNext} from 'astro'
import {isContentNetworkError} from '@iop-content/client'
import {logOnce} from './content/logOnce.ts'
import {recordPage} from './rebuild/recordPage.ts'
import {readPreviewSettings} from './settings/readPreviewSettings.ts'
import {finishPage} from './visit/finishPage.ts'
import {openVisit} from './visit/openVisit.ts'

/** A page, or, while the lake cannot be reached, the one that says whom to call. */
async function answer(next: MiddlewareNext): Promise<Response> {
  try {
    return await next()
  } catch (error) {
    if (!isContentNetworkError(error)) throw error
    logOnce(error.message, error.message)
    const page = await next('/500')
    const headers = {
      ...Object.fromEntries(page.headers),
      'cache-control': 'no-store',
      'retry-after': '30',
    }
    return new Response(page.body, {status: 503, headers})
  }
}

/** On a server, opens a visit for each page. Of pages that are built as files it notes what they are made of. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) {
    const content = recordPage(context)
    if (content) context.locals.content = content
    return next()
  }
  if (context.url.pathname.startsWith('/api/')) return next()
  const visit = openVisit(context.cookies, readPreviewSettings(process.env))
  context.locals.visit = visit
  context.locals.content = visit.content
  return finishPage(await answer(next), visit)
})
