import {defineMiddleware} from 'astro:middleware'
import {recordPage} from './rebuild/recordPage.ts'
import {readPreviewSettings} from './settings/readPreviewSettings.ts'
import {finishPage} from './visit/finishPage.ts'
import {openVisit} from './visit/openVisit.ts'

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
  return finishPage(await next(), visit)
})
