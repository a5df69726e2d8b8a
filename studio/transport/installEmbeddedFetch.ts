import {answerForVendor} from './answerForVendor.ts'
import {createStreamCarrier} from './StreamCarrier.ts'

const streamPath = /^\/v[^/]+\/data\/(?:listen|live)\//

/**
 * Puts a `fetch` in place that carries the lake's event streams over one WebSocket and keeps requests for the
 * vendor's hosts on this machine. All others go as they went. It must be in place before the client's event source
 * loads, which keeps the `fetch` it finds.
 */
export function installEmbeddedFetch(lakeUrl: string): void {
  const {origin} = new URL(lakeUrl)
  const carrier = createStreamCarrier(lakeUrl)
  const plainFetch = globalThis.fetch.bind(globalThis)

  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    if (url.origin === origin && streamPath.test(url.pathname)) {
      const request = new Request(input, init)
      // The carrier is for who has signed in; what anybody may hear comes as usual.
      if (!request.headers.has('authorization')) return plainFetch(request)
      return carrier.open(
        url.pathname + url.search,
        request.headers,
        init?.signal ?? request.signal,
      )
    }
    return answerForVendor(url) ?? plainFetch(input, init)
  }
}
