import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import type {Settings} from '../run/readSettings.ts'
import {removeLakeAddress, writeLakeAddress} from './lakeAddress.ts'
import {siteUser} from './siteUser.ts'

/** A lake that this process runs, found by other commands through its data folder. */
export interface RunningLake {
  readonly url: string
  /** Signs the administrator in: show it to the person who started the lake, and to nobody else. */
  readonly token: string
  /** Nothing was ever written to it. */
  readonly isNew: boolean
  close(): Promise<void>
}

export interface RunLakeOptions {
  /** The settings' unless told otherwise. A lake that runs only for a while takes 0, a free one. */
  readonly port?: number
  /** With this token the site reads drafts, and may do nothing else. It counts until the lake is closed. */
  readonly siteToken?: string | undefined
}

/** Opens the lake on the settings' data folder and port. Throws what the lake throws. */
export async function runLake(
  settings: Pick<Settings, 'dataDir' | 'lakePort' | 'studioPort' | 'sitePort' | 'corsOrigins'>,
  {port = settings.lakePort, siteToken}: RunLakeOptions = {},
): Promise<RunningLake> {
  const opened = await openContentLake({
    dataDir: settings.dataDir,
    env: process.env,
    // Images and files keep their address, also those that arrive while the lake runs on another port.
    publicUrl: `http://localhost:${settings.lakePort}`,
    trustedOrigins: [
      ...toLocalOrigins(settings.studioPort),
      ...toLocalOrigins(settings.sitePort),
      ...settings.corsOrigins,
    ],
    ...(siteToken && {guests: [{user: siteUser, token: siteToken}]}),
    log: ({message, error}) => console.error(message, error ?? ''),
  })
  const isNew = opened.datasets.every(({store}) => store.transactions({limit: 1}).length === 0)
  try {
    const server = await serveContentLake({lake: opened.lake, port})
    await writeLakeAddress(settings.dataDir, {url: server.url, pid: process.pid})
    return {
      url: server.url,
      token: opened.token,
      isNew,
      async close() {
        await removeLakeAddress(settings.dataDir)
        await server.close()
        opened.close()
      },
    }
  } catch (error) {
    opened.close()
    throw error
  }
}

function toLocalOrigins(port: number): readonly string[] {
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
}
