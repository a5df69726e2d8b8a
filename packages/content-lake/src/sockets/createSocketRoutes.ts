import type {UserDirectory} from '../access/toUserDirectory.ts'
import {createPresenceSocket} from './createPresenceSocket.ts'
import {createStreamCarrier} from './createStreamCarrier.ts'
import type {SocketRoute} from './SocketRoute.ts'

/** Every endpoint that speaks over a WebSocket. */
export function createSocketRoutes(options: {
  readonly users: UserDirectory
  readonly fetch: (request: Request) => Promise<Response>
}): readonly SocketRoute[] {
  return [createPresenceSocket(options.users), createStreamCarrier(options.fetch)]
}
