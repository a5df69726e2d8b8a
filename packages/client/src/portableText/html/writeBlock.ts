import type {HtmlBlockProps} from './HtmlComponents.ts'
import {toAttributes} from './toAttributes.ts'

/** A paragraph, a heading or a quotation. */
export function writeBlock({style, id, children}: HtmlBlockProps): string {
  switch (style) {
    case 'normal':
      return `<p>${children}</p>`
    case 'blockquote':
      return `<blockquote><p>${children}</p></blockquote>`
    default:
      return `<${style}${toAttributes({id})}>${children}</${style}>`
  }
}
