import type {OriginTrust} from './createOriginPolicy.ts'

const dayInSeconds = '86400'

/**
 * The headers that let a page read the answer. The Studio asks with credentials although the lake sets no cookie,
 * so a trusted origin is allowed them; a page that may only read published documents is not.
 */
export function toCorsHeaders(
  origin: string | null,
  trust: OriginTrust,
): Readonly<Record<string, string>> {
  if (origin === null || trust === 'foreign') return {vary: 'Origin'}
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Content-Type, Content-Length, ETag, X-Sanity-Warning',
    ...(trust === 'trusted' ? {'access-control-allow-credentials': 'true'} : {}),
  }
}

/** The answer to a preflight: which methods and headers the page may send. */
export function toPreflightHeaders(
  request: Request,
  origin: string | null,
  trust: OriginTrust,
): Readonly<Record<string, string>> {
  const asked = request.headers.get('access-control-request-headers')
  return {
    ...toCorsHeaders(origin, trust),
    vary: 'Origin, Access-Control-Request-Headers',
    ...(trust === 'foreign'
      ? {}
      : {
          'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
          ...(asked ? {'access-control-allow-headers': asked} : {}),
          'access-control-max-age': dayInSeconds,
        }),
  }
}
