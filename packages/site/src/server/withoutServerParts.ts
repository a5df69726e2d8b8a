import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

/** What only a server shows: the line above a preview, and what keeps an open page up to date. */
const parts = /\/components\/(?:Preview|Live)\.astro$/
const nothing = fileURLToPath(new URL('../components/Nothing.astro', import.meta.url))

/** Leaves the parts that only a server shows, and their scripts, out of a build of files. */
export const withoutServerParts = (): Plugin => ({
  name: 'iop-content/without-server-parts',
  enforce: 'pre',
  resolveId: (source) => (parts.test(source) ? nothing : null),
})
