import {readdir} from 'node:fs/promises'
import {createClient, type SanityClient} from '@sanity/client'
import {resolveLakeToken} from '@iop-content/content-lake/node'
import {findRunningLake} from '../lake/lakeAddress.ts'
import {runLake} from '../lake/runLake.ts'
import {CommandError} from '../run/CommandError.ts'
import type {Settings} from '../run/readSettings.ts'

/** A client that may write, and the way to let go of what it needed. */
export interface Connection {
  readonly client: SanityClient
  /** Where the content is, for the user's eyes. */
  readonly place: string
  close(): Promise<void>
}

const apiVersion = '2025-02-19'

/** Connects as `connect` does, to content that is there: throws a `CommandError` where the data folder holds none. */
export async function connectToContent(settings: Settings): Promise<Connection> {
  const {hosted, dataDir} = settings
  if (!hosted) {
    const names = await readdir(dataDir).catch((): string[] => [])
    if (!names.some((name) => name.endsWith('.sqlite'))) {
      throw new CommandError(
        `There is no content in ${dataDir}. Set LAKE_DATA to the folder that holds it, or bring it in: npx pnpm@12 content import FILE.`,
      )
    }
  }
  return connect(settings)
}

/**
 * Connects to the content: the hosted lake where a project is named, else the lake that runs on the data folder, else one
 * that runs until `close`, on a free port. Throws a `CommandError` when the
 * token is missing or not the lake's.
 */
export async function connect(settings: Settings): Promise<Connection> {
  if (settings.hosted) {
    const token = process.env['SANITY_AUTH_TOKEN']
    if (!token) {
      throw new CommandError(
        'SANITY_STUDIO_PROJECT_ID is set, so the content is in the hosted Content Lake. Set SANITY_AUTH_TOKEN to a token that may write (npx pnpm@12 sanity tokens add import --role=editor), or unset the project id.',
      )
    }
    const {projectId, dataset} = settings.hosted
    const client = createClient({projectId, dataset, apiVersion, token, useCdn: false})
    await checkToken(
      client,
      `The hosted Content Lake of project ${projectId} did not let us in. Check the network, SANITY_STUDIO_PROJECT_ID and SANITY_AUTH_TOKEN.`,
    )
    return {client, place: `project ${projectId}, dataset ${dataset}`, close: async () => {}}
  }

  const running = await findRunningLake(settings.dataDir)
  if (running) {
    const token = await resolveLakeToken({dataDir: settings.dataDir, env: process.env})
    const client = toClient(running.url, token)
    await checkToken(
      client,
      `The Content Lake at ${running.url} does not take this token. If it was started with LAKE_TOKEN, set LAKE_TOKEN to the same value here; otherwise unset it.`,
    )
    return {client, place: running.url, close: async () => {}}
  }
  const lake = await runLake(settings, {port: 0})
  return {client: toClient(lake.url, lake.token), place: settings.dataDir, close: lake.close}
}

async function checkToken(client: SanityClient, message: string): Promise<void> {
  try {
    await client.request({url: '/users/me'})
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CommandError(`${message} (${reason})`, {cause})
  }
}

/** A client of the embedded lake that may write. */
export function toClient(apiHost: string, token: string): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion,
    apiHost,
    token,
    useProjectHostname: false,
    useCdn: false,
  })
}
