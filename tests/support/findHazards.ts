import {parse, type DefaultTreeAdapterMap} from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node

const listElements = (node: Node): readonly Element[] => {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(listElements) : []
  return isElement(node) ? [node, ...inner] : inner
}

/** Attributes that lead somewhere, or load something. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'])

/** What in a page of the site would run, or load, what is not its own; one sentence each. */
export function findHazards(html: string): readonly string[] {
  return listElements(parse(html)).flatMap((element) => {
    const {tagName, attrs} = element
    const attributes = new Map(attrs.map(({name, value}) => [name, value]))
    const found: string[] = []
    if (tagName === 'script') {
      const isOwn = attributes.get('src')?.startsWith('/assets/') ?? false
      const isData = attributes.get('type') === 'application/ld+json'
      if (!isOwn && !isData) found.push('a script that is not the site’s')
    }
    if (['iframe', 'object', 'embed', 'base', 'form'].includes(tagName)) {
      if (tagName !== 'form' || !attributes.get('action')?.startsWith('/')) {
        found.push(`an element ${tagName}`)
      }
    }
    for (const [name, value] of attributes) {
      if (name.startsWith('on') || name === 'srcdoc') found.push(`${tagName} has ${name}`)
      // A browser passes over controls and blanks in the scheme.
      const bare = [...value].filter((sign) => sign > ' ').join('')
      const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]
      const isAllowed = scheme === undefined || /^(https?|tel|sms|mailto)$/i.test(scheme)
      if (addresses.has(name) && /^[/\\]{2}/.test(bare)) found.push(`${tagName} leads elsewhere`)
      if (addresses.has(name) && !isAllowed) found.push(`${tagName} leads to ${scheme}:`)
    }
    return found
  })
}
