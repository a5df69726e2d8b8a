import type {APIRoute} from 'astro'
import {deletePreviewCookie} from '../preview/setPreviewCookie.ts'
import {toSafePath} from '../preview/toSafePath.ts'

/** Leaves the preview, for the same page as readers see it. */
export const GET: APIRoute = (context) => {
  deletePreviewCookie(context)
  return context.redirect(toSafePath(context.url.searchParams.get('to')), 303)
}
