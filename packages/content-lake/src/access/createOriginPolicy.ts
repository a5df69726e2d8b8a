import {isLoopbackHost} from './isLoopbackHost.ts'
import {InvalidOriginError} from './InvalidOriginError.ts'

/** How far a page of an origin is trusted: with a token, with published documents, or not at all. */
export type OriginTrust = 'trusted' | 'loopback' | 'foreign'

/** Judges the `Origin` header of a request; null is the header's absence, as from a program. */
export type OriginPolicy = (origin: string | null) => OriginTrust

/**
 * Trusts the given origins (`http://localhost:3333`, `https://iop.example`) and requests without one. A trusted
 * `localhost` is trusted under this machine's other names too. Throws `InvalidOriginError`.
 */
export function createOriginPolicy(origins: readonly string[]): OriginPolicy {
  const trusted = new Set(origins.flatMap(toEquivalentOrigins))
  return (origin) => {
    if (origin === null || trusted.has(origin)) return 'trusted'
    const url = URL.parse(origin)
    return url && isLoopbackHost(url.hostname) ? 'loopback' : 'foreign'
  }
}

function toEquivalentOrigins(text: string): string[] {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new InvalidOriginError(text)
  }
  if (!isLoopbackHost(url.hostname)) return [url.origin]
  return ['localhost', '127.0.0.1', '[::1]', url.hostname].map((hostname) => {
    const port = url.port && `:${url.port}`
    return `${url.protocol}//${hostname}${port}`
  })
}
