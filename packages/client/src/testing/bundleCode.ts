import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'vite'

const source = fileURLToPath(new URL('..', import.meta.url))

/** What a browser loads for some code, whose imports begin with `~/` for the client's sources. */
export async function bundleCode(
  code: string,
): Promise<{readonly code: string; readonly bytes: number}> {
  const id = `${source}virtual-entry.ts`
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    build: {write: false, target: 'es2022', modulePreload: false, rollupOptions: {input: id}},
    plugins: [
      {
        name: 'entry',
        resolveId: (path) => (path === id ? id : null),
        load: (path) => (path === id ? code.replaceAll('~/', source) : null),
      },
    ],
  })
  const outputs = 'output' in built ? built.output : []
  const codes = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []))
  const bytes = codes.reduce((sum, chunk) => sum + gzipSync(chunk, {level: 9}).length, 0)
  return {code: codes.join('\n'), bytes}
}
