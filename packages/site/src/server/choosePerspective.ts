import type {APIRoute} from 'astro'
import {setPreviewCookie} from '../preview/setPreviewCookie.ts'
import {readPreviewSettings} from '../settings/readPreviewSettings.ts'
import {openVisit} from '../visit/openVisit.ts'

/** Changes what an open preview shows. */
export const POST: APIRoute = async (context) => {
  const settings = readPreviewSettings(process.env)
  const {preview} = openVisit(context.cookies, settings)
  if (!settings || !preview) return new Response(null, {status: 401})
  // Browsers ask before a page of another site may send this type; nobody says yes.
  if (context.request.headers.get('content-type') !== 'application/json') {
    return new Response(null, {status: 415})
  }
  const perspective = (await context.request.text()) === '"published"' ? 'published' : 'drafts'
  setPreviewCookie(context, perspective, settings.token)
  return new Response(null, {status: 204, headers: {'cache-control': 'private, no-store'}})
}
