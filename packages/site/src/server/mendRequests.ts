import type {IncomingMessage} from 'node:http'
import {subscribe} from 'node:diagnostics_channel'
import {toReadableAddress} from './toReadableAddress.ts'

/**
 * Mends every request to this process that Astro's server could not read, before anybody answers it: its reader would get two words
 * of English, and the log a stack trace. An address that cannot be decoded becomes one that no page has, a host that is none is
 * taken for this machine, and what asks for an echo gets the page.
 */
export function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    // why: this is what Node's documentation says of the channel.
    const {request} = message as {readonly request: IncomingMessage}
    request.url = toReadableAddress(request.url ?? '/')
    const {host} = request.headers
    if (host !== undefined && !isHost(host)) request.headers.host = 'localhost'
    if (request.method === 'TRACE') request.method = 'GET'
  })
}

function isHost(host: string): boolean {
  const url = URL.parse(`http://${host}`)
  return url !== null && url.origin !== 'null' && url.href === `${url.origin}/`
}
