import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import * as queries from '@iop-content/client/queries'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'
import {createConsumer, readConsumerFile} from './createConsumer.ts'
import type {RunningConsumer} from './createConsumer.ts'
import {listExports} from './listExports.ts'
import {readHovers} from './readHovers.ts'
import {packClient} from './packClient.ts'
import type {PackedClient} from './packClient.ts'
import {readVersion} from './readVersion.ts'

const client = join(workspaceRoot, 'packages/client')

/** What each entry exports when it runs, as the sources say. */
async function listValues(): Promise<object> {
  const {exports}: {exports: Record<string, string>} = JSON.parse(
    await readFile(join(client, 'package.json'), 'utf8'),
  )
  const entries = Object.entries(exports).map(
    ([entry, path]) => [entry, join(client, path)] as const,
  )
  const found = listExports(entries.map(([, path]) => path))
  return Object.fromEntries(entries.map(([entry, path]) => [entry, found.get(path)?.values]))
}

let packed: PackedClient
let demo: DemoServer
beforeAll(async () => {
  packed = await packClient()
  demo = await serveDemo()
})
afterAll(async () => {
  await demo.close()
  await packed.remove()
})

describe('the tarball', () => {
  const readBytes = async () => new Uint8Array(await readFile(packed.tarball))

  test('publint finds nothing to better', async () => {
    const {buffer: tarball} = await readBytes()
    const {messages, pkg} = await publint({pack: {tarball}, strict: true})
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('every entry has types that are right, in a project of ES modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(await readBytes()))
    if (!result.types) throw new Error('The package has no types.')
    const ofOtherModules: readonly string[] = ['node10', 'node16-cjs']
    const problems = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ofOtherModules.includes(problem.resolutionKind)),
    )
    expect(problems).toEqual([])
    expect(Object.keys(result.entrypoints)).toHaveLength(13)
  })

  test('has the licence, the README and what was built, and imports only what it declares', async () => {
    const pack = createPackageFromTarballData(await readBytes())
    const root = `/node_modules/${pack.packageName}`
    const files = pack.listFiles().map((file) => file.slice(root.length + 1))
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ])
    const {dependencies} = JSON.parse(pack.readFile(`${root}/package.json`))
    const imported = files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .map((file) => pack.readFile(`${root}/${file}`))
      .flatMap((code) => [
        ...code.matchAll(/\b(?<!")(?:from|import|import\()\s*["']([^."'][^"']*)["']/g),
      ])
      .map(([, path = '']) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
    expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort())
  })
})

describe.each(['@sanity/client', 'sanity-client-oldest'])(
  'in an empty project with the version of %s',
  (source) => {
    let consumer: RunningConsumer
    beforeAll(async () => {
      consumer = await createConsumer(
        packed.tarball,
        await readVersion(source),
        demo.config.apiHost,
      )
    })
    afterAll(() => consumer.remove())

    test.each(['nodenext', 'bundler'])('types are right by strict rules, for %s', async (kind) => {
      expect(await consumer.checkTypes(kind)).toMatchObject({output: '', exitCode: 0})
    })

    test('the examples of its README run in Node', async () => {
      const read = await consumer.run('read')
      expect(read.output).toMatch(/^Intensive Outpatient Program.* 9\n(.*\?\n)+$/)
      const render = await consumer.run('render')
      expect(render.output).toMatch(/^<title>Group therapy.*<\/title>/)
      expect(render.output).toContain('"@type":"MedicalWebPage"')
      expect(render.output).toContain('<p>')
      const bare = await consumer.run('bare')
      expect(bare.output).toMatch(/^\[\n.*\?/)
      const list = await consumer.run('list')
      expect(list.output).toMatch(/^\d+ pages\n$/)
      expect([read, list, render, bare].map(({exitCode}) => exitCode)).toEqual([0, 0, 0, 0])
    })

    test('half of an answer is told, and one that breaks off is not waited for', async () => {
      const {output} = await consumer.run('oddAnswers')
      expect(JSON.parse(output)).toEqual({
        half: expect.stringContaining('is no Content Lake. Check "apiHost".'),
        brokenOff: expect.stringContaining('ContentNetworkError: Query "topics"'),
      })
    })

    test('every entry loads, and results have their names', async () => {
      const {output} = await consumer.run('everyEntry')
      expect(JSON.parse(output)).toMatchObject({
        title: expect.stringContaining('Intensive Outpatient Program'),
        refused: true,
        published: true,
        draft: null,
        entries: await listValues(),
      })
    })
  },
)

test('who hovers a result or a query reads a name', async () => {
  const version = await readVersion('@sanity/client')
  const consumer = await createConsumer(packed.tarball, version, demo.config.apiHost)
  const names = Object.keys(queries)
  const lines = names.flatMap((name) => [
    `export const ${name}Result = await content.fetch(queries.${name}, given)`,
    `export const ${name}Draft = await content.fetch(queries.${name}, given, drafts)`,
    `export const ${name}Value = queries.${name}`,
  ])
  const code = [
    `import {createContentClient} from '@iop-content/client'`,
    `import * as queries from '@iop-content/client/queries'`,
    `const content = createContentClient({projectId: 'local', dataset: 'production'})`,
    `const drafts = {perspective: 'drafts'} as const`,
    // Parameters of any query.
    `declare const given: never`,
    ...lines,
  ].join('\n')
  const hovers = readHovers(consumer.folder, code)
  await consumer.remove()
  expect(hovers.get('programPageQueryResult')).toBe('ProgramPage | null')
  expect(hovers.get('faqsQueryDraft')).toBe('FaqSummaryDraft[]')
  expect(hovers.get('faqsQueryValue')).toBe('queries.FaqsQuery')
  expect(hovers.size).toBe(lines.length)
  const unnamed = [...hovers].filter(
    ([, type]) => !/^(queries\.)?[A-Z]\w*(\[\]| \| null)?$/.test(type),
  )
  expect(unnamed).toEqual([])
})

test.each(['read', 'list', 'render', 'bare'])(
  'the example %s stands in the README',
  async (name) => {
    const readme = await readFile(join(client, 'README.md'), 'utf8')
    expect(readme).toContain(`\`\`\`ts\n${await readConsumerFile(name)}\`\`\``)
  },
)
