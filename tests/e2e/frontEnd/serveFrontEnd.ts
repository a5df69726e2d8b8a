import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build, preview} from 'vite'

/** A front end on an origin of its own. */
export interface FrontEnd {
  readonly url: string
  close(): Promise<void>
}

/** Bundles the front end of this folder as a production build, and serves it from a free port. */
export async function serveFrontEnd(): Promise<FrontEnd> {
  const outDir = await mkdtemp(join(tmpdir(), 'iop-front-end-'))
  const root = import.meta.dirname
  const shared = {root, configFile: false, logLevel: 'error'} as const
  await build({...shared, build: {outDir, emptyOutDir: true}})
  const server = await preview({...shared, build: {outDir}, preview: {port: 0, host: 'localhost'}})
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The front end has no address.')
  return {
    url,
    close: async () => {
      await server.close()
      await rm(outDir, {recursive: true})
    },
  }
}
