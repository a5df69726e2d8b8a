import {buildSite} from '../../../scripts/site/buildSite.ts'
import {serveSite, type RunningSite} from '../../../scripts/site/serveSite.ts'
import {freePort} from '../../support/freePort.ts'

/** Starts the site as `start` does, on a free port; all tests share one build. */
export async function startSite(options: {
  readonly lakeUrl: string
  readonly studioUrl: string
  readonly token: string
}): Promise<RunningSite> {
  return serveSite({
    directory: await buildSite({siteUrl: 'http://localhost:4321'}),
    port: await freePort(),
    environment: {
      CONTENT_API_HOST: options.lakeUrl,
      CONTENT_READ_TOKEN: options.token,
      SANITY_PROJECT_ID: undefined,
      STUDIO_URL: options.studioUrl,
    },
  })
}
