import type {BrowserContext} from 'playwright-core'

/** What went wrong in the pages of a context, and whom they asked beyond this machine. */
export interface PageWatch {
  readonly errors: string[]
  readonly foreignRequests: string[]
}

const ownHost = /^(?:[\w-]+\.)*localhost$|^127\.0\.0\.1$/

/** Notes every error and every request to a foreign host, which it refuses as a machine without a network would. */
export async function watchPage(context: BrowserContext): Promise<PageWatch> {
  const watch: PageWatch = {errors: [], foreignRequests: []}
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(`${message.text()} ${message.location().url}`)
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
