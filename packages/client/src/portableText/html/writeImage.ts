import {encodeHtml} from '../encodeHtml.ts'
import type {ImageProps} from '../options/TypeComponents.ts'
import {toAttributes} from './toAttributes.ts'

/** A picture of the right size for every screen, loaded when it comes into sight; without inline styles, which many sites forbid. */
export function writeImage({image, credit}: ImageProps): string {
  const {src, srcset, sizes, width, height, alt} = image
  const attributes = {src, srcset, sizes, width, height, alt, loading: 'lazy', decoding: 'async'}
  const caption = credit ? `<figcaption>${encodeHtml(credit)}</figcaption>` : ''
  return `<figure><img${toAttributes(attributes)}>${caption}</figure>`
}
