import {leaveOutEdits} from './leaveOutEdits.ts'
import {replaceTables} from './replaceTables.ts'

/** The same HTML without what our texts do not have, tables among it; the very same text where there is nothing of it. */
export function toOurHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const before = page.documentElement.outerHTML
  leaveOutEdits(page)
  replaceTables(page)
  const after = page.documentElement.outerHTML
  return after === before ? html : after
}
