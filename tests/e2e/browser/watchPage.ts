import type {BrowserContext} from 'playwright-core'

/** What went wrong in the pages of a context, and whom they asked beyond this machine. */
export interface PageWatch {
  readonly errors: string[]
  readonly foreignRequests: string[]
}

/**
 * `@sanity/bifur-client` tells presence without asking whether its socket is still open, so that the browser complains when a page
 * is left at that moment. Our own socket asks (studio/transport/StreamCarrier.ts).
 */
const presenceOnLeaving = 'WebSocket is already in CLOSING or CLOSED state.'

const ownHost = /^(?:[\w-]+\.)*localhost$|^127\.0\.0\.1$/

/** Notes every error but the one above, and every request to a foreign host, which it refuses as a machine without a network would. */
export async function watchPage(context: BrowserContext): Promise<PageWatch> {
  const watch: PageWatch = {errors: [], foreignRequests: []}
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && text !== presenceOnLeaving)
      watch.errors.push(`${text} ${message.location().url}`)
  })
  context.on('weberror', (error) => watch.errors.push(String(error.error())))
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !ownHost.test(url.hostname),
    (route) => {
      watch.foreignRequests.push(route.request().url())
      return route.abort('internetdisconnected')
    },
  )
  return watch
}
