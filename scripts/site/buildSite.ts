import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm, stat, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import {CommandError} from '../run/CommandError.ts'
import {runCommand} from '../run/runCommand.ts'
import {workspaceRoot} from '../run/workspace.ts'
import {hashSiteInputs} from './hashSiteInputs.ts'

/** Builds by the hash of what went into them; `.astro` is where the site's tools keep what can be made again. */
const buildsDir = join(workspaceRoot, 'packages', 'site', '.astro', 'builds')
/** A running site may still serve an older build; one that nobody asked for in a week goes. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/**
 * The folder of the site, built as a server: made now, or earlier from the same inputs. Needs no lake and no network.
 * Throws a `CommandError` with what the bundler said.
 */
export async function buildSite(options: {
  /** Where readers will find it. */
  readonly siteUrl: string
  /** Told once, when there is something to build. */
  readonly onBuild?: () => void
}): Promise<string> {
  const directory = join(buildsDir, await hashSiteInputs(workspaceRoot, options.siteUrl))
  if (isBuilt(directory)) {
    await utimes(directory, new Date(), new Date())
    return directory
  }
  options.onBuild?.()
  const unfinished = `${directory}.${process.pid}`
  await mkdir(buildsDir, {recursive: true})
  const {exitCode, output} = await runCommand(
    process.execPath,
    ['packages/site/site.ts', 'build', '--server', '--out', unfinished],
    {cwd: workspaceRoot, env: {...process.env, NODE_ENV: 'production', SITE_URL: options.siteUrl}},
  )
  if (exitCode !== 0 || !isBuilt(unfinished)) {
    await rm(unfinished, {recursive: true, force: true})
    throw new CommandError(
      `The site could not be built. Mend what the build names.\n${output.trim()}`,
    )
  }
  // Two processes may build the same at once; the first to finish wins.
  await rename(unfinished, directory).catch(() => rm(unfinished, {recursive: true, force: true}))
  await removeOldBuilds()
  return directory
}

const isBuilt = (directory: string) => existsSync(join(directory, 'server', 'entry.mjs'))

async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(buildsDir)) {
    const path = join(buildsDir, name)
    const {mtimeMs} = await stat(path)
    if (Date.now() - mtimeMs > keptFor) await rm(path, {recursive: true, force: true})
  }
}
