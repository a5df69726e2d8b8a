import {inspect} from 'node:util'
import {siteUser} from '../../../scripts/lake/siteUser.ts'
import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'

/** A lake on a data folder and a port, as `start` runs it. */
export interface RunningLake {
  readonly url: string
  readonly port: number
  readonly token: string
  stop(): Promise<void>
}

/** Starts a lake that trusts the given origins. Port 0 takes a free one. */
export async function startLake(options: {
  readonly dataDir: string
  readonly port: number
  readonly trustedOrigins: readonly string[]
  /** With it the site reads drafts. */
  readonly siteToken?: string | undefined
}): Promise<RunningLake> {
  const {lake, token, close} = await openContentLake({
    dataDir: options.dataDir,
    env: {},
    trustedOrigins: options.trustedOrigins,
    ...(options.siteToken && {guests: [{user: siteUser, token: options.siteToken}]}),
    log: (entry) => process.stderr.write(`${inspect(entry)}\n`),
  })
  const server = await serveContentLake({lake, port: options.port})
  return {
    url: server.url,
    port: server.port,
    token,
    stop: async () => {
      await server.close()
      close()
    },
  }
}
