import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'

const client = fileURLToPath(new URL('../../packages/client/', import.meta.url))
let folder: string
let manifest: {
  dependencies: Record<string, string>
  publishConfig: {exports: Record<string, string>}
}

/** The package as it is published: what the build writes, and the manifest with its published exports. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-package-'))
  const out = join(folder, 'dist')
  execFileSync(join(client, 'node_modules/.bin/tsdown'), ['--out-dir', out], {
    cwd: client,
    stdio: 'pipe',
  })
  manifest = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'))
  const published = {...manifest, exports: manifest.publishConfig.exports}
  writeFileSync(join(folder, 'package.json'), JSON.stringify(published))
  symlinkSync(join(client, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rmSync(folder, {recursive: true}))

const run = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
  })

test('every published entry loads, and has its types beside it', () => {
  const paths = Object.keys(manifest.publishConfig.exports)
  const names = paths.map((path) => `@iop-content/client${path.slice(1)}`)
  const code = names.map((name) => `console.log(Object.keys(await import('${name}')).length)`)
  expect(run(code.join('\n')).trim().split('\n')).toHaveLength(names.length)
  for (const target of Object.values(manifest.publishConfig.exports)) {
    expect(readFileSync(join(folder, target.replace(/\.js$/, '.d.ts')), 'utf8')).toContain('export')
  }
})

test('a query of the package finds its checks, its drafts and its schemas', () => {
  const loaded = run(`
    const {faqsQuery} = await import('@iop-content/client/queries')
    const {isDraftResult, loadSchemas} = await faqsQuery.loadRest()
    const {published, drafts} = await loadSchemas()
    const verdicts = [faqsQuery.check([]), isDraftResult([])]
    console.log(JSON.stringify([...verdicts, published.parse([]), drafts.safeParse(7).success]))
  `)
  expect(JSON.parse(loaded)).toEqual([true, true, [], false])
})

test('it imports nothing but the dependencies that it declares', () => {
  const files = readdirSync(join(folder, 'dist'), {recursive: true, encoding: 'utf8'})
  const imported = files
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .map((file) => readFileSync(join(folder, 'dist', file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/(?:from|import|import\()\s*["']([^."'][^"']*)["']/g)])
    .map(([, path = '']) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
  expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort())
})
