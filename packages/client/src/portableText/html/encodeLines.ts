import {encodeHtml} from '../encodeHtml.ts'

/** Text of several lines as HTML. */
export function encodeLines(text: string): string {
  return encodeHtml(text.trim()).replace(/\r\n?|\n/g, '<br>')
}
