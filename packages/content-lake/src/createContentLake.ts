import {authenticate} from './access/authenticate.ts'
import {authorize} from './access/authorize.ts'
import {createOriginPolicy} from './access/createOriginPolicy.ts'
import {HostRefusedError} from './access/HostRefusedError.ts'
import {isForeignEmbed} from './access/isForeignEmbed.ts'
import {isLoopbackHost} from './access/isLoopbackHost.ts'
import {OriginRefusedError} from './access/OriginRefusedError.ts'
import {toCorsHeaders, toPreflightHeaders} from './access/toCorsHeaders.ts'
import type {UserDirectory} from './access/toUserDirectory.ts'
import type {AssetStore} from './assets/AssetStore.ts'
import type {Dataset} from './datasets/Dataset.ts'
import {createRouter} from './http/createRouter.ts'
import {createServices} from './http/createServices.ts'
import {limitBody} from './http/limitBody.ts'
import {MethodNotAllowedError} from './http/MethodNotAllowedError.ts'
import {parseAddress} from './http/parseAddress.ts'
import {ProjectNotFoundError} from './http/ProjectNotFoundError.ts'
import {RouteNotFoundError} from './http/RouteNotFoundError.ts'
import {toErrorResponse, type Log} from './http/toErrorResponse.ts'
import {createRoutes} from './routes/createRoutes.ts'
import {createSocketRoutes} from './sockets/createSocketRoutes.ts'
import {createSocketUpgrader, type SocketUpgrade} from './sockets/createSocketUpgrader.ts'

/** What a Content Lake is made of. Everything that is not pure is passed in. */
export interface ContentLakeOptions {
  readonly projectId: string
  readonly datasets: readonly Dataset[]
  readonly assets: AssetStore
  readonly users: UserDirectory
  /** Pages that may send a token: the Studio's origin, the site's, and those in `LAKE_CORS_ORIGINS`. */
  readonly trustedOrigins: readonly string[]
  /** What the addresses of uploaded files begin with, `http://localhost:4747`; otherwise the address of the upload. */
  readonly publicUrl?: string
  readonly limits?: Partial<BodyLimits>
  readonly now: () => Date
  readonly createId: () => string
  readonly log: Log
}

/** How many bytes a request's body may have. */
export interface BodyLimits {
  /** Queries, mutations, actions: 32 MB unless told otherwise, the size that Sanity allows one document. */
  readonly json: number
  /** Uploads: 512 MB unless told otherwise. */
  readonly asset: number
}

/** Sanity's HTTP API over datasets on this machine. It binds no port: `serveContentLake` does. */
export interface ContentLake {
  fetch(request: Request): Promise<Response>
  /** Decides on a WebSocket before it is made. */
  upgrade(request: Request): SocketUpgrade
  /** Ends every stream and socket. The datasets stay open: whoever opened them closes them. */
  close(): void
}

/** Makes a Content Lake. Throws `InvalidOriginError` for an origin that no browser would send. */
export function createContentLake(options: ContentLakeOptions): ContentLake {
  const limits: BodyLimits = {json: 32_000_000, asset: 512_000_000, ...options.limits}
  const services = createServices(options)
  const toTrust = createOriginPolicy(options.trustedOrigins)
  const closing = new AbortController()
  const dependencies = {...options, signal: closing.signal}
  const routes = createRoutes(dependencies)
  const match = createRouter(routes)
  const served = [...new Set(routes.map((route) => route.pattern))]

  async function answer(request: Request, url: URL, isTrusted: boolean): Promise<Response> {
    const address = parseAddress(request, url)
    if (address.projectId !== undefined && address.projectId !== options.projectId) {
      throw new ProjectNotFoundError(address.projectId, options.projectId)
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const found = match(method, address.path)
    if (found.kind === 'none') throw new RouteNotFoundError(method, address.path, served)
    if (found.kind === 'otherMethods') {
      throw new MethodNotAllowedError(method, address.path, found.methods)
    }

    const authorization = request.headers.get('authorization')
    if (authorization !== null && !isTrusted) {
      throw new OriginRefusedError(request.headers.get('origin') ?? '')
    }
    // Images and files are there to be shown by pages, those of other sites among them.
    if (isForeignEmbed(request.headers) && !/^\/(?:images|files)\//.test(address.path)) {
      throw new OriginRefusedError('of another site')
    }
    const identity = authenticate(authorization, options.users)
    authorize(identity, found.route.access)
    const isUpload = address.path.startsWith('/assets/')
    return found.route.handle({
      request: limitBody(request, isUpload ? limits.asset : limits.json),
      url,
      path: found.path,
      apiVersion: address.apiVersion,
      identity,
      services,
    })
  }

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const origin = request.headers.get('origin')
    const trust = toTrust(origin)
    try {
      if (!isLoopbackHost(url.hostname)) throw new HostRefusedError(url.hostname)
      if (trust === 'foreign') throw new OriginRefusedError(origin ?? '')
      if (request.method === 'OPTIONS') {
        return new Response(null, {
          status: 204,
          headers: toPreflightHeaders(request, origin, trust),
        })
      }
      const response = await answer(request, url, trust === 'trusted')
      return withHeaders(
        request.method === 'HEAD' ? withoutBody(response) : response,
        toCorsHeaders(origin, trust),
      )
    } catch (error) {
      return withHeaders(toErrorResponse(error, options), toCorsHeaders(origin, trust))
    }
  }

  return {
    fetch,
    upgrade: createSocketUpgrader({
      projectId: options.projectId,
      toTrust,
      services,
      routes: createSocketRoutes({...dependencies, fetch}),
      log: options.log,
    }),
    close: () => closing.abort(),
  }
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.headers.append(name, value)
    else response.headers.set(name, value)
  }
  return response
}

function withoutBody(response: Response): Response {
  void response.body?.cancel()
  return new Response(null, response)
}
