import type {APIContext} from 'astro'
import type {Perspective} from '../content/getClient.ts'
import {encodePreviewCookie, previewAge, previewCookieName} from './previewCookie.ts'

/** What of Astro's context a cookie is set with. */
interface CookieContext extends Pick<APIContext, 'url' | 'site'> {
  readonly cookies: {
    set(name: string, value: string, options: CookieAttributes): unknown
    delete(name: string, options: CookieAttributes): unknown
  }
}

type CookieAttributes = ReturnType<typeof toAttributes> & {readonly maxAge?: number}

/** Opens the preview for a browser. */
export function setPreviewCookie(
  context: CookieContext,
  perspective: Perspective,
  token: string,
): void {
  context.cookies.set(previewCookieName, encodePreviewCookie(perspective, token, Date.now()), {
    ...toAttributes(context),
    maxAge: previewAge,
  })
}

/** Closes the preview for a browser. */
export function deletePreviewCookie(context: CookieContext): void {
  context.cookies.delete(previewCookieName, toAttributes(context))
}

/**
 * The Studio shows the site in a frame. On one machine both belong to the site `localhost`; over HTTPS they may be of two sites, and
 * browsers then take a cookie only if it says that it is for that frame.
 */
function toAttributes({url, site}: CookieContext) {
  const isSecure = url.protocol === 'https:' || site?.protocol === 'https:'
  return {
    path: '/',
    httpOnly: true,
    ...(isSecure
      ? ({secure: true, sameSite: 'none', partitioned: true} as const)
      : ({sameSite: 'lax'} as const)),
  }
}
