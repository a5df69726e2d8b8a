import {createServer, type RequestListener} from 'node:http'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {buildSite} from '../e2e/site/buildSite.ts'

/** The reference site in server mode, within this process: what it logs can be heard. */
export interface SiteServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the site into a folder and serves it. One process can serve one site, which reads one lake. */
export async function serveSite(folder: string, apiHost: string): Promise<SiteServer> {
  const {exitCode, output} = await buildSite(folder, {}, ['--server'])
  if (exitCode !== 0) throw new Error(output)
  process.env['CONTENT_API_HOST'] = apiHost
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled'
  const entry: {handler: RequestListener} = await import(
    pathToFileURL(join(folder, 'server/entry.mjs')).href
  )
  const server = createServer(entry.handler)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
