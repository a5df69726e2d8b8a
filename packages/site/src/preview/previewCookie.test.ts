import {expect, test} from 'vitest'
import {encodePreviewCookie, parsePreviewCookie, previewAge} from './previewCookie.ts'

const [token, now] = ['a-token-that-only-the-server-has', Date.UTC(2026, 0, 1)]

test.each(['published', 'drafts'] as const)(
  'a cookie keeps the perspective %s for a day',
  (one) => {
    const cookie = encodePreviewCookie(one, token, now)
    expect(parsePreviewCookie(cookie, token, now)).toBe(one)
    expect(parsePreviewCookie(cookie, token, now + (previewAge - 1) * 1000)).toBe(one)
    expect(parsePreviewCookie(cookie, token, now + previewAge * 1000)).toBeNull()
  },
)

test('a cookie is refused where anything in it was changed, and says nothing of the token', () => {
  const cookie = encodePreviewCookie('published', token, now)
  const [perspective, end = '', signature = ''] = cookie.split('.')
  const forged = [
    undefined,
    '',
    'drafts',
    `drafts.${end}.${signature}`,
    `${perspective}.${Number(end) + 1}.${signature}`,
    `${perspective}.${end}.${'A'.repeat(43)}`,
    `${perspective}.${end}.`,
    `${cookie}x`,
  ]
  for (const one of forged) expect(parsePreviewCookie(one, token, now)).toBeNull()
  expect(parsePreviewCookie(cookie, `${token}!`, now)).toBeNull()
  expect(cookie).not.toContain(token)
})
