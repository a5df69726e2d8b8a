import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {buildSite} from '../../../scripts/site/buildSite.ts'
import {serveSite} from '../../../scripts/site/serveSite.ts'
import {freePort} from '../../support/freePort.ts'
import {startSeededLake, type SeededLake} from './startSeededLake.ts'

/** The site as a server over a lake with the demonstration content, and a folder for what else there is. */
export interface OpenSiteServer {
  readonly url: string
  readonly lake: SeededLake
  readonly folder: string
  close(): Promise<void>
}

/** Fills a lake, and serves the site from a free port. */
export async function openSiteServer(): Promise<OpenSiteServer> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-site-server-'))
  const lake = await startSeededLake(join(folder, 'lake'))
  // A build stands on its own: it runs where no package is installed.
  const directory = join(folder, 'server')
  await cp(await buildSite({siteUrl: 'http://localhost:4321'}), directory, {recursive: true})
  const server = await serveSite({
    directory,
    port: await freePort(),
    environment: {CONTENT_API_HOST: lake.url, SANITY_PROJECT_ID: undefined},
  })
  return {
    url: server.url,
    lake,
    folder,
    close: async () => {
      await server.close()
      await lake.stop()
      await rm(folder, {recursive: true, force: true})
    },
  }
}
