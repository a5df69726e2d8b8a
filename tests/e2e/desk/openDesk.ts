import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createToken} from '@iop-content/content-lake/node'
import {demoDocuments} from '@iop-content/schemas/demo'
import {buildStudio, serveStudio} from '@iop-content/studio/node'
import {createClient, type SanityClient} from '@sanity/client'
import type {BrowserContext, BrowserContextOptions, Page} from 'playwright-core'
import {openBrowser} from '../browser/openBrowser.ts'
import {watchPage, type PageWatch} from '../browser/watchPage.ts'
import {environmentWithoutStudio} from './environmentWithoutStudio.ts'
import {startLake} from './startLake.ts'
import {startSite} from './startSite.ts'
import {freePort} from '../../support/freePort.ts'

/** A lake with the demonstration content and the Studio on it, as `start` makes them, and a browser. */
export interface Desk {
  readonly lakeUrl: string
  readonly studioUrl: string
  readonly studioDirectory: string
  /** Where the site answers; null where none was asked for. */
  readonly siteUrl: string | null
  /** Where the lake keeps its data. */
  readonly dataDir: string
  readonly token: string
  /** Reads and writes with the token, past the Studio. */
  readonly client: SanityClient
  /** A browser profile of its own, with the colors that its owner prefers. */
  openContext(
    options?: Pick<BrowserContextOptions, 'colorScheme'>,
  ): Promise<{context: BrowserContext; watch: PageWatch}>
  /** A new tab, signed in by the link, at a path of the Studio: as the administrator, or as whoever has the token. */
  openTab(context: BrowserContext, path?: string, token?: string): Promise<Page>
  /** Stops the lake, and starts it again on the same data and port once `meanwhile` is done. */
  restartLake(meanwhile?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Opens a desk on a new data folder, with the demonstration content or with these documents, and with the site where it is asked for. */
export async function openDesk(
  documents: typeof demoDocuments = demoDocuments,
  {withSite = false}: {readonly withSite?: boolean} = {},
): Promise<Desk> {
  const dataDir = await mkdtemp(join(tmpdir(), 'iop-desk-'))
  const studioPort = await freePort()
  const studioUrl = `http://localhost:${studioPort}`
  const trustedOrigins = [studioUrl]
  const siteToken = withSite ? createToken() : undefined
  let lake = await startLake({dataDir, port: 0, trustedOrigins, siteToken})
  const {url: lakeUrl, token} = lake
  const directory = await buildStudio({environment: environmentWithoutStudio()})
  const site = siteToken ? await startSite({lakeUrl, studioUrl, token: siteToken}) : null
  const studio = await serveStudio({
    directory,
    port: studioPort,
    lakeUrl,
    previewUrl: site?.url,
  })
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token,
  })
  await seed(client, documents)
  const browser = await openBrowser()

  return {
    lakeUrl,
    studioUrl,
    siteUrl: site?.url ?? null,
    studioDirectory: directory,
    dataDir,
    token,
    client,
    openContext: async (options) => {
      const viewport = {width: 1500, height: 900}
      const context = await browser.newContext({...options, viewport})
      return {context, watch: await watchPage(context)}
    },
    openTab: async (context, path = '/', userToken = token) => {
      const page = await context.newPage()
      await page.goto(`${studioUrl}${path}#token=${userToken}`)
      await page.getByTestId('studio-navbar').waitFor()
      return page
    },
    restartLake: async (meanwhile) => {
      await lake.stop()
      await meanwhile?.()
      lake = await startLake({dataDir, port: lake.port, trustedOrigins, siteToken})
    },
    close: async () => {
      await browser.close()
      await studio.close()
      await site?.close()
      await lake.stop()
      await rm(dataDir, {recursive: true, force: true})
    },
  }
}

async function seed(client: SanityClient, documents: typeof demoDocuments): Promise<void> {
  const transaction = client.transaction()
  for (const document of documents) transaction.createOrReplace({...document, _id: document._id})
  await transaction.commit()
}
