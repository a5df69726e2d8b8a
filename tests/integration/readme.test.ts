import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {freePort} from '../support/freePort.ts'
import {runScript} from '../support/runScript.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const token = 'readme-test-token-0123456789abcdefghij'
const pages = ['README.md', 'docs/hosted.md', 'docs/releasing.md', 'packages/client/README.md']
const read = (page: string) => readFile(join(workspaceRoot, page), 'utf8')

/** The fenced blocks of a page, in one language. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code]) => code ?? '',
  )

/** The lines of an example as they stand in a file, so that the compiler checks them too. */
const readExample = (name: string) =>
  readFile(join(workspaceRoot, `tests/integration/examples/${name}.ts`), 'utf8')

/** Runs TypeScript as a developer's file would run, in a package that has the client installed. */
async function runTypeScript(code: string): Promise<{exitCode: number | null; output: string}> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-'], {
    cwd: join(workspaceRoot, 'tests'),
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.end(code)
  await once(child, 'close')
  return {exitCode: child.exitCode, output}
}

test('the example for developers prints the page and its questions', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'iop-readme-'))
  const environment = {LAKE_DATA: dataDir, LAKE_TOKEN: token}
  expect(await runScript('content', ['seed'], environment)).toMatchObject({exitCode: 0})
  const lake = await startLakeProcess({dataDir, port: await freePort(), token})

  const [example] = blocksOf(await read('README.md'), 'ts')
  expect(example).toContain('http://localhost:4747')
  const {exitCode, output} = await runTypeScript(
    (example ?? '').replace('http://localhost:4747', lake.url),
  )
  expect(output).toContain('Intensive Outpatient Program')
  expect(output).toContain('9 hours a week or more')
  expect(output).toMatch(/- .*group therapy/i)
  expect(output).toMatch(/\[\n? *["'].*cost.*\?/is)
  expect(exitCode).toBe(0)

  const live = await runTypeScript(
    (await readExample('live'))
      .replace('http://localhost:4747', lake.url)
      .replace('60_000', '1000'),
  )
  expect(live.output).toMatch(/^[1-9]\d* questions\n$/)

  const exported = join(dataDir, 'content.ndjson')
  expect(await runScript('content', ['export', exported], environment)).toMatchObject({exitCode: 0})
  const snapshot = await runTypeScript(
    (await readExample('snapshot')).replace('content.ndjson', exported),
  )
  expect(snapshot).toMatchObject({exitCode: 0, output: expect.stringMatching(/IOP|program/i)})

  await lake.stop()
  await rm(dataDir, {recursive: true})
})

test.each(['readme', 'live', 'webhook', 'snapshot'])(
  'the example %s stands in README.md',
  async (name) => {
    expect(blocksOf(await read('README.md'), 'ts')).toContain(await readExample(name))
  },
)

test.each(pages)('every command that %s names is a script of the root', async (page) => {
  const {scripts}: {scripts: Record<string, string>} = JSON.parse(await read('package.json'))
  const named = [...(await read(page)).matchAll(/npx pnpm@12 (?!…)([\w-]+)/g)].map(
    ([, name]) => name,
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !scripts[name ?? ''])).toEqual([])
})

test.each(pages)('every file that %s names is there', async (page) => {
  const text = await read(page)
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) =>
    join(workspaceRoot, dirname(page), path ?? ''),
  )
  const files = [
    ...text.matchAll(/`((?:schemas|packages|studio|scripts|docs)\/[\w./-]+\.\w+)`/g),
  ].map(([, path]) => join(workspaceRoot, path ?? ''))
  expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([])
})
