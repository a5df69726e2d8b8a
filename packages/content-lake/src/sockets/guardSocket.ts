import type {Log} from '../http/toErrorResponse.ts'
import type {LakeSocket} from './SocketRoute.ts'

const internalError = 1011

/** The same socket, on which a fault of ours ends the conversation and is logged, instead of ending the process. */
export function guardSocket(socket: LakeSocket, log: Log): LakeSocket {
  const guard = (act: () => void) => {
    try {
      act()
    } catch (error) {
      log({level: 'error', message: 'Unexpected error on a socket', error})
      socket.close(internalError, 'The Content Lake failed; its log has the details')
    }
  }
  return {
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    onMessage: (listener) => socket.onMessage((text) => guard(() => listener(text))),
    onClose: (listener) => socket.onClose(() => guard(listener)),
  }
}
