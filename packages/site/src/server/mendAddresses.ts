import {subscribe} from 'node:diagnostics_channel'
import {toReadableAddress} from './toReadableAddress.ts'

// Node tells of each request before anybody answers it. Astro's server would answer an address that it cannot decode with two words
// of English; as it is changed here, no page has it, and its reader gets the page that leads on.
subscribe('http.server.request.start', (message) => {
  // why: this is what Node's documentation says of the channel.
  const {request} = message as {readonly request: {url?: string}}
  request.url = toReadableAddress(request.url ?? '/')
})
