import type {BlockContent, ListItem, PhrasingContent} from 'mdast'
import type {HelpContact, HelpResource} from '../help/toHelpResource.ts'
import type {CrisisHelpProps} from '../options/TypeComponents.ts'
import {toPhrasing} from './toPhrasing.ts'

/** Immediate help: its sentence, and a list of places with a list of ways to reach each. */
export function toHelpContent({text, resources}: CrisisHelpProps): BlockContent[] {
  return [...toParagraph(toPhrasing(text)), ...toList(resources.map(toResource))]
}

function toResource({name, summary, availability, contacts}: HelpResource): ListItem {
  const words = toPhrasing(name)
  const lines: PhrasingContent[][] = [
    words.length > 0 ? [{type: 'strong', children: words}] : [],
    toPhrasing(summary),
    toPhrasing(availability),
  ]
  const children = lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => (index > 0 ? [{type: 'break'}, ...line] : line))
  return toItem([...toParagraph(children), ...toList(contacts.map(toContact))])
}

function toContact({text, href}: HelpContact): ListItem {
  const words = toPhrasing(text)
  return toItem([
    {type: 'paragraph', children: href ? [{type: 'link', url: href, children: words}] : words},
  ])
}

function toParagraph(children: PhrasingContent[]): BlockContent[] {
  return children.length > 0 ? [{type: 'paragraph', children}] : []
}

function toList(children: ListItem[]): BlockContent[] {
  return children.length > 0 ? [{type: 'list', ordered: false, spread: false, children}] : []
}

function toItem(children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: false, children}
}
