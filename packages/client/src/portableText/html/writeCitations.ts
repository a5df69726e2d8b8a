import {stegaClean} from '@sanity/client/stega'
import type {Labels} from '../options/Labels.ts'
import type {HtmlCitationProps} from './HtmlComponents.ts'
import {toAttributes} from './toAttributes.ts'

/** Numbers that lead to the list of references; who hears the page hears what they stand for. */
export function writeCitations({citations}: HtmlCitationProps, {source: label}: Labels): string {
  const links = citations.map(({reference: {id, number, source}, locator}) => {
    const name = [`${label} ${number}`, source.title, locator].filter(Boolean).join(', ')
    const attributes = toAttributes({href: `#${id}`, 'aria-label': stegaClean(name)})
    return `<a${attributes}>[${number}]</a>`
  })
  return `<sup class="citation">${links.join(' ')}</sup>`
}
