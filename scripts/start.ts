/** `pnpm start`: the Content Lake, the Studio and the site, with the demonstration content on the first run. */
import {createToken} from '@iop-content/content-lake/node'
import {buildStudio, serveStudio} from '@iop-content/studio/node'
import {toClient} from './content/connect.ts'
import {seedContent} from './content/seedContent.ts'
import {runLake, type RunningLake} from './lake/runLake.ts'
import {openInBrowser} from './run/openInBrowser.ts'
import {readSettings, type Settings} from './run/readSettings.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {untilStopped} from './run/untilStopped.ts'
import {workspaceRoot} from './run/workspace.ts'
import {startSite} from './site/startSite.ts'

await runCommandLine(async () => {
  const settings = readSettings(process.env, workspaceRoot)
  const stopped = untilStopped()
  // The site reads drafts of the embedded lake with a token that stands nowhere and ends with this process.
  const siteToken = settings.hosted ? process.env['CONTENT_READ_TOKEN'] : createToken()
  const lake = settings.hosted ? null : await startLake(settings, siteToken)
  try {
    const starting = startSite(settings, {lakeUrl: lake?.url, token: siteToken})
    // It is waited for below; until then its failure is no surprise.
    starting.catch(() => {})
    try {
      const directory = await buildStudio({
        onBuild: () => console.log('Building the Studio (once, and after changes)…'),
      })
      const site = await starting
      const studio = await serveStudio({
        directory,
        port: settings.studioPort,
        lakeUrl: lake?.url,
        // Without a token the site shows no drafts.
        previewUrl: siteToken && site?.url,
      })
      // The token stands behind "#", so that it never travels in a request.
      const link = lake ? `${studio.url}/#token=${lake.token}` : studio.url
      if (site) console.log(`Site          ${site.url}`)
      console.log(`Studio        ${link}`)
      if (lake)
        console.log('              This link signs you in as administrator. Keep it to yourself.')
      console.log('Press Ctrl+C to stop.')
      openInBrowser(link)
      await stopped
      await studio.close()
    } finally {
      await (await starting)?.close()
    }
  } finally {
    await lake?.close()
  }
})

async function startLake(settings: Settings, siteToken: string | undefined): Promise<RunningLake> {
  const lake = await runLake(settings, {siteToken})
  try {
    if (lake.isNew) {
      const count = await seedContent(toClient(lake.url, lake.token))
      console.log(`First run: ${count} documents of demonstration content.`)
    }
    console.log(`Content Lake  ${lake.url}  (project "local", dataset "production")`)
    return lake
  } catch (error) {
    await lake.close()
    throw error
  }
}
