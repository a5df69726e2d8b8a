import {encodeHtml} from '../encodeHtml.ts'
import type {Labels} from '../options/Labels.ts'
import type {CalloutProps} from '../options/TypeComponents.ts'
import {encodeLines} from './encodeLines.ts'

/** A note with its tone in words, since not everybody sees its colour. */
export function writeCallout({tone, text}: CalloutProps, labels: Labels): string {
  return `<div class="callout" role="note" data-tone="${tone}"><p><strong>${encodeHtml(labels[tone])}</strong></p><p>${encodeLines(text)}</p></div>`
}
