import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import type {Settings} from '../run/readSettings.ts'
import {removeLakeAddress, writeLakeAddress} from './lakeAddress.ts'

/** A lake that this process runs, found by other commands through its data folder. */
export interface RunningLake {
  readonly url: string
  /** Signs the administrator in: show it to the person who started the lake, and to nobody else. */
  readonly token: string
  /** Nothing was ever written to it. */
  readonly isNew: boolean
  close(): Promise<void>
}

/** Opens the lake on the settings' data folder and port; port 0 takes a free one. Throws what the lake throws. */
export async function runLake(
  settings: Pick<Settings, 'dataDir' | 'lakePort' | 'studioPort' | 'sitePort' | 'corsOrigins'>,
): Promise<RunningLake> {
  const opened = await openContentLake({
    dataDir: settings.dataDir,
    env: process.env,
    trustedOrigins: [
      ...toLocalOrigins(settings.studioPort),
      ...toLocalOrigins(settings.sitePort),
      ...settings.corsOrigins,
    ],
    log: ({message, error}) => console.error(message, error ?? ''),
  })
  const isNew = opened.datasets.every(({store}) => store.transactions({limit: 1}).length === 0)
  try {
    const server = await serveContentLake({lake: opened.lake, port: settings.lakePort})
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
