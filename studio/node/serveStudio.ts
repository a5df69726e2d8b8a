import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {once} from 'node:events'
import {join} from 'node:path'
import {respondWithStudio} from './respondWithStudio.ts'
import {studioPage} from './studioPage.ts'
import {StudioPortError} from './StudioPortError.ts'

export interface ServeStudioOptions {
  /** What `buildStudio` gave. */
  readonly directory: string
  /** 0 takes a free one. */
  readonly port: number
  /** Where the embedded lake answers. Left out for a Studio that was built for the hosted Content Lake. */
  readonly lakeUrl?: string
}

export interface RunningStudio {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Serves a built Studio to this machine alone. Throws a `StudioPortError` when the port is not free. */
export async function serveStudio(options: ServeStudioOptions): Promise<RunningStudio> {
  const page = studioPage(
    await readFile(join(options.directory, 'index.html'), 'utf8'),
    options.lakeUrl,
  )
  const server = createServer((request, response) => {
    void respondWithStudio({directory: options.directory, page}, request, response)
  })
  const port = await listen(server, options.port)
  return {url: `http://localhost:${port}`, port, close: () => close(server)}
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((cause) => {
    throw new StudioPortError(port, cause)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
