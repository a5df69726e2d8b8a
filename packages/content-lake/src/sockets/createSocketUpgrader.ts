import type {OriginPolicy} from '../access/createOriginPolicy.ts'
import {HostRefusedError} from '../access/HostRefusedError.ts'
import {isLoopbackHost} from '../access/isLoopbackHost.ts'
import {OriginRefusedError} from '../access/OriginRefusedError.ts'
import {isLakeError} from '../errors/LakeError.ts'
import {parseAddress} from '../http/parseAddress.ts'
import {ProjectNotFoundError} from '../http/ProjectNotFoundError.ts'
import type {Log} from '../http/toErrorResponse.ts'
import type {LakeServices} from '../http/Route.ts'
import {RouteNotFoundError} from '../http/RouteNotFoundError.ts'
import {matchPattern} from '../http/matchPattern.ts'
import {guardSocket} from './guardSocket.ts'
import type {LakeSocket, SocketRoute} from './SocketRoute.ts'

/** What becomes of a request for a WebSocket. */
export type SocketUpgrade =
  | {readonly kind: 'accepted'; connect(socket: LakeSocket): void}
  | {readonly kind: 'refused'; readonly response: Response}

/** Checks host, origin, project and path of an upgrade; the token comes later, in a message. */
export function createSocketUpgrader(options: {
  readonly projectId: string
  readonly toTrust: OriginPolicy
  readonly services: LakeServices
  readonly routes: readonly SocketRoute[]
  readonly log: Log
}): (request: Request) => SocketUpgrade {
  return (request) => {
    const url = new URL(request.url)
    try {
      return accept(request, url)
    } catch (error) {
      if (!isLakeError(error)) throw error
      return {kind: 'refused', response: Response.json(error.body, {status: error.status})}
    }
  }

  function accept(request: Request, url: URL): SocketUpgrade {
    if (!isLoopbackHost(url.hostname)) throw new HostRefusedError(url.hostname)
    const origin = request.headers.get('origin')
    if (options.toTrust(origin) !== 'trusted') throw new OriginRefusedError(origin ?? '')
    const address = parseAddress(request, url)
    if (address.projectId !== undefined && address.projectId !== options.projectId) {
      throw new ProjectNotFoundError(address.projectId, options.projectId)
    }
    for (const route of options.routes) {
      const path = matchPattern(route.pattern, address.path)
      if (!path) continue
      const context = {url, headers: request.headers, path, services: options.services}
      return {
        kind: 'accepted',
        connect: (socket) => route.connect(guardSocket(socket, options.log), context),
      }
    }
    throw new RouteNotFoundError(
      'WebSocket',
      address.path,
      options.routes.map(({pattern}) => pattern),
    )
  }
}
