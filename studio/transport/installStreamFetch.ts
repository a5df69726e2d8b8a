import {createStreamCarrier} from './StreamCarrier.ts'

const streamPath = /^\/v[^/]+\/data\/(?:listen|live)\//

/**
 * Puts a `fetch` in place that carries the lake's event streams over one WebSocket, and leaves every other
 * request as it was. It must be in place before the client's event source loads, which keeps the `fetch` it finds.
 */
export function installStreamFetch(lakeUrl: string): void {
  const {origin} = new URL(lakeUrl)
  const carrier = createStreamCarrier(lakeUrl)
  const plainFetch = globalThis.fetch.bind(globalThis)

  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const url = URL.canParse(address) ? new URL(address) : null
    if (url?.origin !== origin || !streamPath.test(url.pathname)) return plainFetch(input, init)
    const request = new Request(input, init)
    return carrier.open(url.pathname + url.search, request.headers, init?.signal ?? request.signal)
  }
}
