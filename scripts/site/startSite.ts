import {isCommandError} from '../run/CommandError.ts'
import type {Settings} from '../run/readSettings.ts'
import {buildSite} from './buildSite.ts'
import {serveSite, type RunningSite} from './serveSite.ts'

/** The lake that the site reads, and the token with which it reads drafts. */
export interface SiteSource {
  readonly lakeUrl?: string | undefined
  readonly token?: string | undefined
}

/** Builds and serves the site; null, with a message, where that fails: the Studio is of use without it. */
export async function startSite(
  {sitePort, studioPort, hosted}: Settings,
  {lakeUrl, token}: SiteSource,
): Promise<RunningSite | null> {
  const siteUrl = process.env['SITE_URL'] || `http://localhost:${sitePort}`
  try {
    const directory = await buildSite({
      siteUrl,
      onBuild: () => console.log('Building the site (once, and after changes)…'),
    })
    return await serveSite({
      directory,
      port: sitePort,
      environment: {
        CONTENT_API_HOST: lakeUrl,
        CONTENT_READ_TOKEN: token,
        SANITY_PROJECT_ID: hosted?.projectId,
        SANITY_DATASET: hosted?.dataset,
        STUDIO_URL: `http://localhost:${studioPort}`,
      },
    })
  } catch (error) {
    if (!isCommandError(error)) throw error
    console.error(`\n${error.message}\nThe Studio starts without a preview.\n`)
    return null
  }
}
