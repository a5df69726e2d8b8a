import type {WebSocket} from 'ws'
import type {LakeSocket} from '../sockets/SocketRoute.ts'

/** A reader this far behind, in bytes, is cut off: it reconnects, and the lake does not keep its backlog in memory. */
const longestBacklog = 64_000_000

/** A `ws` socket in the lake's terms. */
export function toLakeSocket(socket: WebSocket): LakeSocket {
  return {
    send(text) {
      if (socket.readyState !== socket.OPEN) return
      socket.send(text)
      if (socket.bufferedAmount > longestBacklog) socket.terminate()
    },
    close: (code, reason) => socket.close(code, reason),
    onMessage(listener) {
      socket.on('message', (data) => listener(data.toString()))
    },
    onClose(listener) {
      socket.on('close', listener)
      // A broken connection closes too; an error without a listener would end the process.
      socket.on('error', () => {})
    },
  }
}
