import type {PhrasingContent} from 'mdast'
import {stringifyMarkdown} from './markdown/stringifyMarkdown.ts'
import {toPhrasing} from './markdown/toPhrasing.ts'
import {toReferenceParts} from './text/toReferenceParts.ts'
import type {Reference} from './toReferences.ts'

/**
 * What the footnotes of `toMarkdown` stand for; empty where nothing is cited.
 *
 * @example
 * toReferencesMarkdown(references) // '[^1]: SAMHSA. [Advisory](https://…). …\n'
 */
export function toReferencesMarkdown(references: readonly Reference[]): string {
  return references
    .map((reference) => {
      const {authors, title, details, href} = toReferenceParts(reference)
      const name = toPhrasing(oneLine(title))
      const parts: PhrasingContent[][] = [
        toPhrasing(oneLine(authors)),
        href ? [{type: 'link', url: href, children: name}] : name,
        toPhrasing(oneLine(details)),
      ]
      const children = parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index > 0 ? [separator, ...part] : part))
      return `[^${reference.number}]: ${stringifyMarkdown([{type: 'paragraph', children}])}`
    })
    .join('')
}

const separator: PhrasingContent = {type: 'text', value: '. '}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
