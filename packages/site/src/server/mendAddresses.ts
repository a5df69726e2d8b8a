import {subscribe} from 'node:diagnostics_channel'
import {toReadableAddress} from './toReadableAddress.ts'

/**
 * Mends the address of every request to this process that cannot be decoded, before anybody answers it. Astro's server would answer
 * such a one with two words of English; as it is changed here, no page has it, and its reader gets the page that leads on.
 */
export function mendAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    // why: this is what Node's documentation says of the channel.
    const {request} = message as {readonly request: {url?: string}}
    request.url = toReadableAddress(request.url ?? '/')
  })
}
