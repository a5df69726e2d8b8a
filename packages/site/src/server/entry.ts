/** What Node runs: Astro's server, with the requests mended that it could not read. */
import {mendRequests} from './mendRequests.ts'

mendRequests()

export * from '@astrojs/node/server.js'
