import {defineMiddleware} from 'astro:middleware'
import {readPreviewSettings} from './settings/readPreviewSettings.ts'
import {finishPage} from './visit/finishPage.ts'
import {openVisit} from './visit/openVisit.ts'

/** On a server, opens a visit for each page. Pages that are built as files are the same for everybody. */
export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered || context.url.pathname.startsWith('/api/')) return next()
  const visit = openVisit(context.cookies, readPreviewSettings(process.env))
  context.locals.visit = visit
  return finishPage(await next(), visit)
})
