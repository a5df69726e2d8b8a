import {createCarriedStream, type CarriedStream} from './CarriedStream.ts'
import {
  streamCarrierPath,
  type StreamCarrierReply,
  type StreamCarrierRequest,
} from './streamProtocol.ts'

/** Opens event streams over one WebSocket, so that the browser's limit of six connections does not count. */
export interface StreamCarrier {
  /** Answers as `fetch` would. `path` is path and query. */
  open(path: string, headers: Headers, signal?: AbortSignal | null): Promise<Response>
}

/**
 * Makes a carrier to the lake at `lakeUrl`. The socket opens with the first stream, and anew with the next one
 * after it closed: the event source above reconnects by itself.
 */
export function createStreamCarrier(lakeUrl: string): StreamCarrier {
  const address = new URL(streamCarrierPath, lakeUrl)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const streams = new Map<string, CarriedStream>()
  let socket: WebSocket | undefined
  let queue: StreamCarrierRequest[] = []
  let lastId = 0

  const send = (request: StreamCarrierRequest) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(request))
    else queue.push(request)
  }

  const connect = () => {
    const connecting = new WebSocket(address)
    connecting.addEventListener('open', () => {
      const waiting = queue
      queue = []
      for (const request of waiting) send(request)
    })
    connecting.addEventListener('message', (event) => {
      // why: the protocol's own words; the lake is the only one on this socket.
      const reply = JSON.parse(String(event.data)) as StreamCarrierReply
      if (streams.get(reply.id)?.take(reply)) streams.delete(reply.id)
    })
    connecting.addEventListener('close', () => {
      socket = undefined
      queue = []
      const broken = [...streams.values()]
      streams.clear()
      for (const stream of broken) stream.fail(new TypeError(`No connection to ${lakeUrl}`))
    })
    socket = connecting
  }

  const open: StreamCarrier['open'] = (path, headers, signal) => {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const id = String(++lastId)
    const close = () => {
      if (streams.delete(id)) send({type: 'close', id})
    }
    const stream = createCarriedStream(close)
    streams.set(id, stream)
    signal?.addEventListener('abort', () => {
      close()
      stream.fail(signal.reason)
    })
    if (!socket || socket.readyState > WebSocket.OPEN) connect()
    send({type: 'open', id, path, headers: Object.fromEntries(headers)})
    return stream.response
  }

  return {open}
}
