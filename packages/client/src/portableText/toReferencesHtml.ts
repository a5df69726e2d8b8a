import {encodeHtml} from './encodeHtml.ts'
import {toAttributes} from './html/toAttributes.ts'
import {toReferenceParts} from './text/toReferenceParts.ts'
import type {Reference} from './toReferences.ts'

/**
 * The list that citations lead to, as HTML; empty where nothing is cited.
 *
 * @example
 * const html = `<h2>References</h2>${toReferencesHtml(toReferences([therapy.whatToExpect]))}`
 */
export function toReferencesHtml(references: readonly Reference[]): string {
  if (references.length === 0) return ''
  const items = references.map((reference) => {
    const {authors, title, details, href} = toReferenceParts(reference)
    const name = `<cite>${encodeHtml(title)}</cite>`
    const link = href ? `<a${toAttributes({href})}>${name}</a>` : name
    const parts = [encodeHtml(authors), link, encodeHtml(details)].filter(Boolean)
    return `<li${toAttributes({id: reference.id, value: reference.number})}>${parts.join('. ')}</li>`
  })
  return `<ol class="references">${items.join('')}</ol>`
}
