/** Elements that keep what their reader did in them for as long as their own content stays the same. */
const ownState = 'self-check, site-search'

let running: Promise<Document | null> | undefined

/**
 * Reads the page again and changes what is different in it, so that place, focus and what is open stay as they are. Answers the page as
 * it was read; null where it could not be. Who asks while it is being read hears of the same page.
 */
export function refreshPage(): Promise<Document | null> {
  running ??= read().finally(() => (running = undefined))
  return running
}

async function read(): Promise<Document | null> {
  const [response, {Idiomorph}] = await Promise.all([
    fetch(location.href, {headers: {accept: 'text/html'}, cache: 'no-store'}),
    import('idiomorph'),
  ])
  if (response.status >= 500) return null
  if (response.redirected) {
    location.replace(response.url)
    return null
  }
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!isLoaded(next)) {
    // A part has come that brings its own script or style: only a new page runs it.
    location.reload()
    return null
  }
  const changed = new Set<Element>()
  Idiomorph.morph(document.body, next.body, {
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed(node, other) {
        if (!(node instanceof Element) || !node.matches(ownState)) return true
        if (toSource(node) === toSource(other)) return false
        changed.add(node)
        return true
      },
      // What a reader opened stays open.
      beforeAttributeUpdated: (name, node) => !(name === 'open' && node.matches('details')),
    },
  })
  for (const element of changed) element.replaceWith(element.cloneNode(true))
  document.title = next.title
  return next
}

/** What an element was made of before its script changed it. */
const toSource = (node: Node) =>
  node instanceof Element ? (node.querySelector('[data-plain]')?.innerHTML ?? '') : ''

const loadedSelector = 'script[src], link[rel="stylesheet"]'

/** Whether this page has the scripts and styles of another. */
function isLoaded(next: Document): boolean {
  const toAddresses = (page: Document) =>
    [...page.querySelectorAll(loadedSelector)].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    )
  const present = new Set(toAddresses(document))
  return toAddresses(next).every((address) => present.has(address))
}
