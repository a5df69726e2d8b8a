import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {runCommand} from '../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

let folder: string
let record: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iop-site-commands-'))
  record = join(folder, 'record.json')
  await writeFile(record, '{}')
})
afterEach(() => rm(folder, {recursive: true, force: true}))

/** Runs `site` with no lake to ask. */
const site = (args: readonly string[], input = '') =>
  runCommand(process.execPath, ['packages/site/site.ts', ...args], {
    cwd: workspaceRoot,
    env: {...process.env, SANITY_PROJECT_ID: '', CONTENT_API_HOST: 'http://localhost:1'},
    input,
  })

/** It says what is wrong and what to do, and shows no stack. */
async function expectMessage(result: ReturnType<typeof site>, ...parts: readonly string[]) {
  const {exitCode, output} = await result
  expect(exitCode).toBe(1)
  for (const part of parts) expect(output).toContain(part)
  expect(output).not.toMatch(/^\s+at .+:\d+/m)
}

test.each([
  ['', 'there is nothing'],
  ['x', 'this is x'],
  ['{}', 'this is {}'],
  ['null', 'this is null'],
  ['[1]', 'this is [1]'],
  ['[{"_id": "a"}]', 'this is [{"_id": "a"}]'],
  ['[{"_id": "a", "_type": "faq", "slug": {"current": "b"}}]', 'this is [{"_id"'],
])('site changed, given %j, says what to give it', async (input, problem) => {
  await expectMessage(site(['changed', '--record', record], input), problem, '"_type": "source"')
})

test('site changed without the record of a build says how to make one', async () => {
  const args = ['changed', '--record', join(folder, 'none.json')]
  await expectMessage(site(args, '[]'), 'none.json', 'npx pnpm@12 site build')
  for (const text of ['x', '[]', '{"/": {}}']) {
    await writeFile(record, text)
    await expectMessage(site(['changed', '--record', record], '[]'), 'npx pnpm@12 site build')
  }
})

test('site changed says of drafts that there is nothing to build', async () => {
  const toDocument = (_id: string) => ({_id, _type: 'faq', slug: 'a', language: 'en'})
  const documents = ['drafts.faq-a', 'versions.r1.faq-a'].map(toDocument)
  const {exitCode, output} = await site(['changed', '--record', record], JSON.stringify(documents))
  expect(exitCode).toBe(0)
  expect(output).toContain('there is nothing to build')
  expect(output).toContain('{"build":[],"remove":[]}')
  // What readers see needs the lake.
  const published = JSON.stringify([...documents, toDocument('faq-a')])
  await expectMessage(
    site(['changed', '--record', record], published),
    'no answer from http://localhost:1',
  )
})

test.each([
  [['build', '--nope'], "Unknown option '--nope'"],
  [['build', 'more'], 'Usage:'],
  [['build', '--out'], 'Usage:'],
  [['nope'], 'site changed [--record FILE]'],
  [[], 'site build --server'],
] as const)('site %j shows how it is used', async (args, problem) => {
  await expectMessage(site(args), problem)
})

test('site preview without a build says to make one', async () => {
  await expectMessage(site(['preview', '--out', folder]), folder, 'npx pnpm@12 site build')
})
