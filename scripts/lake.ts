/** `pnpm lake`: only the Content Lake, for a front end's developer. */
import {runLake} from './lake/runLake.ts'
import {CommandError} from './run/CommandError.ts'
import {readSettings} from './run/readSettings.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {untilStopped} from './run/untilStopped.ts'
import {workspaceRoot} from './run/workspace.ts'

await runCommandLine(async () => {
  const settings = readSettings(process.env, workspaceRoot)
  if (settings.hosted) {
    throw new CommandError(
      'SANITY_STUDIO_PROJECT_ID is set, so the content is in the hosted Content Lake. Unset it to run the embedded one.',
    )
  }
  const stopped = untilStopped()
  const lake = await runLake(settings)
  console.log(`Content Lake  ${lake.url}  (project "local", dataset "production")`)
  console.log(`Data          ${settings.dataDir}`)
  await stopped
  await lake.close()
})
