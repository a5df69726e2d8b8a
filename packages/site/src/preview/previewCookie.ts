import {createHmac, timingSafeEqual} from 'node:crypto'
import type {Perspective} from '../content/getClient.ts'

/** The cookie of somebody whom the Studio let in. */
export const previewCookieName = 'iop-preview'

/** Seconds for which a preview stays open: a working day. */
export const previewAge = 12 * 60 * 60

/** What the cookie says: the perspective and its end, signed with a key that only the server has. */
export function encodePreviewCookie(perspective: Perspective, token: string, now: number): string {
  const content = `${perspective}.${Math.floor(now / 1000) + previewAge}`
  return `${content}.${sign(content, token)}`
}

/** The perspective in a cookie; null for one that is missing, over, or not signed by us. */
export function parsePreviewCookie(
  cookie: string | undefined,
  token: string,
  now: number,
): Perspective | null {
  const [, content = '', perspective, end, signature = ''] =
    /^((published|drafts)\.(\d{1,12}))\.([\w-]{43})$/.exec(cookie ?? '') ?? []
  const expected = Buffer.from(sign(content, token))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  if (Number(end) * 1000 <= now) return null
  return perspective === 'drafts' ? 'drafts' : 'published'
}

/** The key is made of the token, so that it lives as long as the right to read drafts, on every server that has it. */
const sign = (content: string, token: string) =>
  createHmac('sha256', createHmac('sha256', token).update('the cookie of a preview').digest())
    .update(content)
    .digest('base64url')
