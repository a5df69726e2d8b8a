/** What Node runs: Astro's server, with the addresses mended that it could not read. */
import {mendAddresses} from './mendAddresses.ts'

mendAddresses()

export * from '@astrojs/node/server.js'
