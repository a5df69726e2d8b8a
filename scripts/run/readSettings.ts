import {resolve} from 'node:path'
import {CommandError} from './CommandError.ts'

/** Where a command finds the Content Lake: embedded on this machine, or hosted by Sanity. */
export interface Settings {
  readonly lakePort: number
  readonly studioPort: number
  readonly sitePort: number
  /** Absolute path of the folder with the lake's database, assets and token. */
  readonly dataDir: string
  /** Further origins that may write, beside the Studio's and the site's. */
  readonly corsOrigins: readonly string[]
  /** Set by `SANITY_STUDIO_PROJECT_ID`: then no command starts a lake. */
  readonly hosted: HostedLake | null
}

export interface HostedLake {
  readonly projectId: string
  readonly dataset: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings of every command from the environment. Throws a `CommandError` that names the variable. */
export function readSettings(environment: Environment, root: string): Settings {
  const lakePort = readPort(environment, 'LAKE_PORT', 4747)
  const studioPort = readPort(environment, 'STUDIO_PORT', 3333)
  const sitePort = readPort(environment, 'SITE_PORT', 4321)
  if (new Set([lakePort, studioPort, sitePort]).size < 3) {
    throw new CommandError('LAKE_PORT, STUDIO_PORT and SITE_PORT must be three different ports.')
  }
  return {
    lakePort,
    studioPort,
    sitePort,
    dataDir: resolve(root, environment['LAKE_DATA'] || '.lake'),
    corsOrigins: readOrigins(environment['LAKE_CORS_ORIGINS']),
    hosted: readHosted(environment),
  }
}

function readPort(environment: Environment, name: string, fallback: number): number {
  const text = environment[name]
  if (text === undefined || text === '') return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError(`${name} is "${text}". Set it to a port from 1 to 65535, or unset it.`)
  }
  return port
}

function readOrigins(text: string | undefined): readonly string[] {
  const entries = (text ?? '').split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.map((entry) => {
    const url = URL.canParse(entry) ? new URL(entry) : null
    if (!url || url.origin === 'null' || url.origin !== entry.replace(/\/$/, '')) {
      throw new CommandError(
        `LAKE_CORS_ORIGINS holds "${entry}". Give origins such as http://localhost:5173, separated by commas.`,
      )
    }
    return url.origin
  })
}

function readHosted(environment: Environment): HostedLake | null {
  const projectId = environment['SANITY_STUDIO_PROJECT_ID']
  if (!projectId) return null
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    throw new CommandError(
      `SANITY_STUDIO_PROJECT_ID is "${projectId}". A project id has lower-case letters, digits and dashes; find yours at sanity.io/manage.`,
    )
  }
  return {projectId, dataset: environment['SANITY_STUDIO_DATASET'] || 'production'}
}
