import type {LakeServices} from '../http/Route.ts'

/** One WebSocket, as the lake sees it: text in both directions. */
export interface LakeSocket {
  send(text: string): void
  /** `code` as in RFC 6455, section 7.4; 4000 to 4999 are the application's own. */
  close(code: number, reason: string): void
  /** Both must be set before the first message can arrive; each is called from the outside only. */
  onMessage(listener: (text: string) => void): void
  onClose(listener: () => void): void
}

/** What a socket may use. */
export interface SocketContext {
  /** The address of the upgrade. */
  readonly url: URL
  /** The headers of the upgrade. */
  readonly headers: Headers
  /** The path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly services: LakeServices
}

/** One endpoint that speaks over a WebSocket. A browser cannot send a token with the upgrade: it comes in a message. */
export interface SocketRoute {
  readonly pattern: string
  connect(socket: LakeSocket, context: SocketContext): void
}
