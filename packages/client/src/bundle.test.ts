import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'vite'
import {beforeAll, describe, expect, test} from 'vitest'

const source = fileURLToPath(new URL('.', import.meta.url))
const entries = {
  bare: `import {createClient} from '@sanity/client'
    globalThis.client = createClient({projectId: 'abc12345', dataset: 'production'})`,
  page: `import {createContentClient} from '${source}index.ts'
    import {programPageQuery} from '${source}queries/index.ts'
    const content = createContentClient({projectId: 'abc12345', dataset: 'production'})
    globalThis.page = content.fetch(programPageQuery, {slug: 'iop'})`,
}

/** What a browser loads at once for an entry: its own chunk and those that it imports statically. */
async function bundle(
  entry: keyof typeof entries,
): Promise<{code: string; later: string; bytes: number}> {
  const id = `${source}virtual-${entry}.ts`
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    build: {write: false, target: 'es2022', modulePreload: false, rollupOptions: {input: id}},
    plugins: [
      {
        name: 'entry',
        resolveId: (path) => (path === id ? id : null),
        load: (path) => (path === id ? entries[entry] : null),
      },
    ],
  })
  const outputs = 'output' in built ? built.output : []
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []))
  const loaded = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName))
  for (const name of loaded) {
    chunks.find((chunk) => chunk.fileName === name)?.imports.forEach((next) => loaded.add(next))
  }
  const codes = chunks.filter((chunk) => loaded.has(chunk.fileName)).map((chunk) => chunk.code)
  const bytes = codes.reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0)
  const later = chunks.filter((chunk) => !loaded.has(chunk.fileName)).map((chunk) => chunk.code)
  return {code: codes.join('\n'), later: later.join('\n'), bytes}
}

describe('what a page with one query loads', () => {
  let bare: Awaited<ReturnType<typeof bundle>>
  let page: Awaited<ReturnType<typeof bundle>>
  beforeAll(async () => {
    bare = await bundle('bare')
    page = await bundle('page')
  })

  test('is at most 4 kB more than @sanity/client alone', () => {
    expect(page.bytes - bare.bytes).toBeLessThanOrEqual(4096)
  })

  test('has the query, none of the others, and no zod', () => {
    expect(page.code).toContain('_type=="programPage"')
    expect(page.code).not.toContain('mythEmbed')
    expect(page.code).not.toContain('_type in ["programPage"')
    expect(page.later).toContain('invalid_type')
    expect(page.code).not.toContain('invalid_type')
  })

  test('keeps the names of errors, which a minifier shortens', () => {
    for (const name of ['ContentConfigurationError', 'ContentNetworkError']) {
      expect(page.code).toContain(name)
    }
    for (const name of ['ContentHttpError', 'ContentParameterError', 'ContentValidationError']) {
      expect(page.code).not.toContain(name)
      expect(page.later).toContain(name)
    }
  })

  test('evaluates no text, which a strict content security policy forbids', () => {
    expect(`${page.code}${page.later}`).not.toMatch(/\beval\(|\bFunction\(/)
  })
})
