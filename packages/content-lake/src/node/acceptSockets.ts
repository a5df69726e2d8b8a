import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {WebSocketServer} from 'ws'
import type {ContentLake} from '../createContentLake.ts'
import {toLakeSocket} from './toLakeSocket.ts'
import {toWebRequest} from './toWebRequest.ts'

const longestMessage = 1_000_000
const goingAway = 1001

/** Lets WebSockets into a Node server, where the lake agrees. Returns the way to close them all. */
export function acceptSockets(lake: ContentLake, servers: readonly Server[]): () => void {
  const sockets = new WebSocketServer({noServer: true, maxPayload: longestMessage})

  const onUpgrade = (message: IncomingMessage, duplex: Duplex, head: Buffer) => {
    duplex.on('error', () => duplex.destroy())
    const request = toWebRequest(message)
    const upgrade = request && lake.upgrade(request)
    if (!upgrade) return void duplex.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    if (upgrade.kind === 'refused') return void refuse(duplex, upgrade.response)
    sockets.handleUpgrade(message, duplex, head, (socket) => upgrade.connect(toLakeSocket(socket)))
  }
  for (const server of servers) server.on('upgrade', onUpgrade)

  return () => {
    for (const socket of sockets.clients) socket.close(goingAway, 'The Content Lake stops')
    sockets.close()
  }
}

async function refuse(duplex: Duplex, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer())
  duplex.end(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${response.status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
      ),
      body,
    ]),
  )
}
