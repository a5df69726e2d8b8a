import {stegaClean} from '@sanity/client/stega'
import {toTelephoneHref} from './help/toTelephoneHref.ts'

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f]/

/**
 * An address that is safe to link to, as the browser will read it; null for all others. Allowed are whole addresses with
 * http, https, mailto or tel: what they say is decided by the same parser that browsers have, so that no spelling of another
 * scheme gets through, and one without a scheme is refused. So are names and passwords, which disguise where a link leads.
 *
 * @example
 * toSafeHref('HTTPS://example.com') // 'https://example.com/'
 * toSafeHref('java\tscript:alert(1)') // null
 */
export function toSafeHref(address: string | null | undefined): string | null {
  const text = typeof address === 'string' ? stegaClean(address).trim() : ''
  if (controls.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.username === '' && url.password === '' ? url.href : null
    case 'mailto:':
      return url.pathname.includes('@') ? url.href : null
    case 'tel:':
      return toTelephoneHref('tel', text.slice('tel:'.length))
    default:
      return null
  }
}
