import type {SocketContext, LakeSocket, SocketRoute} from './SocketRoute.ts'
import {carryStream} from './carryStream.ts'
import {parseStreamCarrierRequest} from './parseStreamCarrierRequest.ts'
import {streamCarrierPath, type StreamCarrierReply} from './streamProtocol.ts'

const policyViolation = 1008
const mostStreams = 500

/** Carries event streams over one WebSocket, by the protocol in `streamProtocol.ts`. Each stream is a request to the lake itself. */
export function createStreamCarrier(fetch: (request: Request) => Promise<Response>): SocketRoute {
  return {
    pattern: streamCarrierPath.replace(/^\/v\d+/, ''),
    connect: (socket, context) => connect(socket, context, fetch),
  }
}

function connect(
  socket: LakeSocket,
  {url, headers}: SocketContext,
  fetch: (request: Request) => Promise<Response>,
): void {
  const streams = new Map<string, AbortController>()
  const reply = (message: StreamCarrierReply) => socket.send(JSON.stringify(message))

  socket.onMessage((text) => {
    const message = parseStreamCarrierRequest(text)
    if (!message) return socket.close(policyViolation, 'Not a message of the stream protocol')
    if (message.type === 'close') {
      streams.get(message.id)?.abort()
      streams.delete(message.id)
      return
    }
    if (streams.has(message.id) || streams.size >= mostStreams) {
      return reply({
        type: 'error',
        id: message.id,
        message: streams.has(message.id)
          ? 'A stream of this id is open already.'
          : `At most ${mostStreams} streams can be open on one socket.`,
      })
    }
    const controller = new AbortController()
    streams.set(message.id, controller)
    void carryStream(message, {
      // The socket stands for the page that opened it, whatever a message claims.
      base: {url, origin: headers.get('origin')},
      signal: controller.signal,
      fetch,
      reply,
    }).finally(() => {
      // The id may name another stream by now.
      if (streams.get(message.id) === controller) streams.delete(message.id)
    })
  })

  socket.onClose(() => {
    for (const controller of streams.values()) controller.abort()
  })
}
