import {parseFragment} from 'parse5'
import type {DefaultTreeAdapterTypes} from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** An element as the parser of a browser sees it. */
export interface ParsedElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** The tags around it, the nearest last. */
  readonly within: readonly string[]
  readonly text: string
}

/** Parses HTML as browsers do: every element, the text of the whole, and what is wrong with its syntax. */
export function parseHtml(html: string): {
  readonly elements: readonly ParsedElement[]
  readonly text: string
  readonly errors: readonly string[]
  readonly comments: number
} {
  const errors: string[] = []
  const {childNodes} = parseFragment(html, {
    onParseError: ({code}) => void errors.push(code),
  })
  const elements: ParsedElement[] = []
  let comments = 0
  const visit = (node: Node, within: readonly string[]) => {
    if (node.nodeName === '#comment') comments += 1
    if (!('tagName' in node)) return
    elements.push({
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
      within,
      text: toText([node]),
    })
    node.childNodes.forEach((child) => visit(child, [...within, node.tagName]))
  }
  childNodes.forEach((node) => visit(node, []))
  return {elements, text: toText(childNodes), errors, comments}
}

function toText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      if (node.nodeName === 'br') return '\n'
      return 'childNodes' in node ? toText(node.childNodes) : ''
    })
    .join('')
}
