import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, rename, rm, stat, utimes} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {hashStudioInputs} from './hashStudioInputs.ts'
import {StudioBuildError} from './StudioBuildError.ts'

const studioDir = resolve(import.meta.dirname, '..')
/** Builds by the hash of what went into them. `.sanity` is where the Studio's tools keep what can be made again. */
const buildsDir = join(studioDir, '.sanity', 'builds')
/** A running Studio may still serve an older build; one that nobody asked for in a week goes. */
const keptFor = 7 * 24 * 60 * 60 * 1000
/** Whoever asks for it, a test included, gets the same build; and the bundler tells nobody. */
const buildEnvironment = {NODE_ENV: 'production', NO_COLOR: '1', DO_NOT_TRACK: '1'} as const

export interface BuildStudioOptions {
  /** `SANITY_STUDIO_PROJECT_ID` in it makes the hosted Studio, else the embedded one. `process.env` by default. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Told once, when there is something to build. */
  readonly onBuild?: () => void
}

/**
 * The folder of the built Studio: made now, or earlier from the same inputs. Works without a network.
 * Throws a `StudioBuildError` with what the bundler said.
 */
export async function buildStudio(options: BuildStudioOptions = {}): Promise<string> {
  const environment = options.environment ?? process.env
  const hash = await hashStudioInputs(resolve(studioDir, '..'), environment)
  const directory = join(buildsDir, hash)
  if (existsSync(join(directory, 'index.html'))) {
    await utimes(directory, new Date(), new Date())
    return directory
  }

  options.onBuild?.()
  const unfinished = `${directory}.${process.pid}`
  await mkdir(buildsDir, {recursive: true})
  await runSanityBuild(unfinished, environment)
  // Two processes may build the same at once; the first to finish wins.
  await rename(unfinished, directory).catch(() => rm(unfinished, {recursive: true, force: true}))
  await removeOldBuilds()
  return directory
}

async function runSanityBuild(
  outputDir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const require = createRequire(import.meta.url)
  const command = join(dirname(require.resolve('sanity/package.json')), 'bin', 'sanity')
  const output = await new Promise<string>((resolveOutput) => {
    execFile(
      process.execPath,
      [command, 'build', '--yes', outputDir],
      {cwd: studioDir, env: {...environment, ...buildEnvironment}, maxBuffer: 10_000_000},
      (_error, stdout, stderr) => resolveOutput(stdout + stderr),
    )
  })
  if (!existsSync(join(outputDir, 'index.html'))) throw new StudioBuildError(output)
}

async function removeOldBuilds(): Promise<void> {
  const names = await readdir(buildsDir)
  await Promise.all(
    names.map(async (name) => {
      const path = join(buildsDir, name)
      const {mtimeMs} = await stat(path)
      if (Date.now() - mtimeMs > keptFor) await rm(path, {recursive: true, force: true})
    }),
  )
}
