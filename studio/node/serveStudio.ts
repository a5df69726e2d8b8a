import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {once} from 'node:events'
import {join} from 'node:path'
import {respondWithStudio} from './respondWithStudio.ts'
import {studioPage, type StudioSurroundings} from './studioPage.ts'
import {StudioPortError} from './StudioPortError.ts'

export interface ServeStudioOptions extends StudioSurroundings {
  /** What `buildStudio` gave. */
  readonly directory: string
  /** 0 takes a free one. */
  readonly port: number
}

export interface RunningStudio {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves a built Studio to this machine alone, on both addresses that `localhost` may mean. Throws a
 * `StudioPortError` when the port is not free.
 */
export async function serveStudio(options: ServeStudioOptions): Promise<RunningStudio> {
  const html = await readFile(join(options.directory, 'index.html'), 'utf8')
  const studio = {directory: options.directory, page: studioPage(html, options)}
  const createStudioServer = () =>
    createServer((request, response) => void respondWithStudio(studio, request, response))

  const ipv4 = createStudioServer()
  const port = await listen(ipv4, '127.0.0.1', options.port)
  const ipv6 = createStudioServer()
  await listen(ipv6, '::1', port).catch(async (error) => {
    // A machine without IPv6 has the one address; a port that is free on one alone is not free.
    if (error instanceof StudioPortError && error.isTaken) {
      await close(ipv4)
      throw error
    }
  })
  return {
    url: `http://localhost:${port}`,
    port,
    close: async () => void (await Promise.all([close(ipv4), close(ipv6)])),
  }
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening').catch((cause) => {
    throw new StudioPortError(port, cause)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
