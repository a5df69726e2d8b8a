import {withoutControls} from './text/withoutControls.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Any text as HTML text, safe between tags and in quoted attributes. For components of your own.
 *
 * @example
 * const callout = ({text}: CalloutProps) => `<aside>${encodeHtml(text)}</aside>`
 */
export function encodeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
