import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {ContentLake} from '../createContentLake.ts'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'
import {acceptSockets} from './acceptSockets.ts'
import {listenOn} from './listenOn.ts'
import {PortInUseError} from './PortInUseError.ts'
import {discardBody} from './toBodyStream.ts'
import {toWebRequest} from './toWebRequest.ts'
import {writeResponse} from './writeResponse.ts'

/** How long a running request may go on after `close`, in milliseconds. */
const gracePeriod = 2000

/** A Content Lake on a port of this machine. */
export interface ContentLakeServer {
  readonly port: number
  /** `http://localhost:<port>`, what clients take as `apiHost`. */
  readonly url: string
  /** Ends streams and sockets, lets running requests finish, and frees the port. The lake is closed too. */
  close(): Promise<void>
}

/**
 * Serves the lake on this machine's loopback addresses, `127.0.0.1` and (where there is IPv6) `::1`, so that `localhost` finds it whichever
 * way a program looks. Port 0 takes a free one. Throws `PortInUseError`, which names the variable that sets the port.
 */
export async function serveContentLake(options: {
  readonly lake: ContentLake
  readonly port: number
  /** The environment variable by which the user chooses the port; `LAKE_PORT` unless told otherwise. */
  readonly portVariable?: string
}): Promise<ContentLakeServer> {
  const {lake} = options
  const variable = options.portVariable ?? 'LAKE_PORT'
  const servers = [createLakeServer(lake), createLakeServer(lake)] as const
  const [ipv4, ipv6] = servers
  const closeSockets = acceptSockets(lake, servers)
  const port = await listenOn(ipv4, {host: '127.0.0.1', port: options.port, variable})
  try {
    await listenOn(ipv6, {host: '::1', port, variable})
  } catch (error) {
    const hasNoIpv6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].some((code) => isErrorWithCode(error, code))
    if (!hasNoIpv6) {
      await closeServer(ipv4)
      if (options.port === 0 && error instanceof PortInUseError) return serveContentLake(options)
      throw error
    }
  }

  return {
    port,
    url: `http://localhost:${port}`,
    async close() {
      lake.close()
      closeSockets()
      await Promise.all(servers.map(closeServer))
    },
  }
}

function createLakeServer(lake: ContentLake): Server {
  // An offer to speak HTTP/2, as curl and Java make, is passed over: only WebSockets leave HTTP.
  const shouldUpgradeCallback = ({headers}: IncomingMessage) =>
    headers.upgrade?.toLowerCase() === 'websocket'
  const server = createServer({shouldUpgradeCallback}, (message, outgoing) => {
    // A stream that ends because the lake closes leaves a connection that nobody will use again.
    outgoing.once('close', () => server.listening || server.closeIdleConnections())
    // Where the answer itself cannot be written, the connection is all that is left to give up.
    answer(lake, message, outgoing).catch(() => outgoing.destroy())
  })
  return server
}

async function answer(
  lake: ContentLake,
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toWebRequest(message)
  if (!request) {
    outgoing.writeHead(400).end('Not a request that the Content Lake can read.')
    return
  }
  await writeResponse(await lake.fetch(request), outgoing)
  discardBody(message)
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve()
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), gracePeriod).unref()
  })
}
