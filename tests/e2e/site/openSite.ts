import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {openBrowser} from '../browser/openBrowser.ts'
import {buildSite} from './buildSite.ts'
import {serveFolder} from './serveFolder.ts'
import {startSeededLake} from './startSeededLake.ts'

/** The site, built as files from a lake with the demonstration content, and a browser. */
export interface OpenSite {
  readonly url: string
  /** Where its files are. */
  readonly folder: string
  /** What the build said. */
  readonly output: string
  readonly browser: Browser
  close(): Promise<void>
}

/** Fills a lake, lets `prepare` write what the test needs, builds the site and serves its files from a free port. */
export async function openSite(
  prepare: (client: SanityClient) => Promise<unknown> = async () => undefined,
): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-site-'))
  const dist = join(folder, 'dist')
  let output: string
  const lake = await startSeededLake(join(folder, 'lake'))
  try {
    await prepare(lake.client)
    const built = await buildSite(dist, {CONTENT_API_HOST: lake.url})
    if (built.exitCode !== 0) throw new Error(built.output)
    output = built.output
  } finally {
    await lake.stop()
  }
  const [served, browser] = await Promise.all([serveFolder(dist), openBrowser()])
  return {
    url: served.url,
    folder: dist,
    output,
    browser,
    close: async () => {
      await browser.close()
      await served.close()
      await rm(folder, {recursive: true, force: true})
    },
  }
}
