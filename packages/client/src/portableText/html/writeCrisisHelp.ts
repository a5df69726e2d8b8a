import {stegaClean} from '@sanity/client/stega'
import {encodeHtml} from '../encodeHtml.ts'
import type {HelpContact, HelpResource} from '../help/toHelpResource.ts'
import type {Labels} from '../options/Labels.ts'
import type {CrisisHelpProps} from '../options/TypeComponents.ts'
import {encodeLines} from './encodeLines.ts'
import {toAttributes} from './toAttributes.ts'

/** A landmark of the page, so that who needs it now can jump to it. */
export function writeCrisisHelp(
  {text, resources}: CrisisHelpProps,
  {immediateHelp}: Labels,
): string {
  const attributes = toAttributes({class: 'crisis-help', 'aria-label': stegaClean(immediateHelp)})
  return `<section${attributes}>${writeParagraph(text)}${writeList(resources.map(writeResource))}</section>`
}

function writeResource({name, summary, availability, contacts}: HelpResource): string {
  const title = name ? `<p><strong>${encodeHtml(name)}</strong></p>` : ''
  const list = writeList(contacts.map(writeContact))
  return `<li>${title}${writeParagraph(summary)}${list}${writeParagraph(availability)}</li>`
}

function writeList(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
}

function writeContact({text, href, language}: HelpContact): string {
  const words = encodeHtml(text)
  const link = href ? `<a${toAttributes({href, hreflang: language})}>${words}</a>` : words
  return `<li${toAttributes({lang: language})}>${link}</li>`
}

function writeParagraph(text: string): string {
  return text ? `<p>${encodeLines(text)}</p>` : ''
}
