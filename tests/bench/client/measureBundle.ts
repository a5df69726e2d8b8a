import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'vite'

/** The gzipped bytes that a browser loads at once for a module of a project. */
export async function measureBundle(folder: string, file: string): Promise<number> {
  const id = join(folder, `bundled-${file}`)
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: {write: false, target: 'es2022', modulePreload: false, rollupOptions: {input: id}},
    plugins: [
      {
        name: 'entry',
        resolveId: (path) => (path === id ? id : null),
        load: (path) =>
          path === id
            ? `import {create} from './${file}'; globalThis.page = create('https://api.sanity.io')()`
            : null,
      },
    ],
  })
  const outputs = 'output' in built ? built.output : []
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []))
  const loaded = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName))
  for (const name of loaded) {
    chunks.find((chunk) => chunk.fileName === name)?.imports.forEach((next) => loaded.add(next))
  }
  return chunks
    .filter((chunk) => loaded.has(chunk.fileName))
    .reduce((sum, {code}) => sum + gzipSync(code, {level: 9}).length, 0)
}
