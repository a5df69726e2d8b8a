import {readFile, readdir} from 'node:fs/promises'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {listExports} from './listExports.ts'

const client = join(workspaceRoot, 'packages/client')

/** What examples take for granted, beside everything that the client exports. */
const given = `
import {readFile} from 'node:fs/promises'
declare const content: ConnectedContentClient
declare const page: ProgramPage
declare const therapy: Therapy
declare const guide: Guide
declare const settings: SiteSettings | null
declare const request: Request
declare const document: WebhookDocument
declare const references: readonly Reference[]
declare const graph: JsonLdGraph
declare const state: SelfCheckState
declare const text: string
declare const toPath: ToPath
declare const toUrl: (page: {_type: string; slug: string; language: string}) => string
declare const render: (data: unknown) => void
declare const ask: (question: string) => void
`

/** The examples in the comments of the client's sources, as blocks that each stand alone. */
async function readExamples(): Promise<readonly string[]> {
  const files = await readdir(join(client, 'src'), {recursive: true})
  const sources = files.filter((file) => file.endsWith('.ts') && !/test|generated/.test(file))
  const texts = await Promise.all(
    sources.map((file) => readFile(join(client, 'src', file), 'utf8')),
  )
  return texts.flatMap((text) =>
    [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/).*\n)+)/gm)].map(([, lines = '']) =>
      lines.replace(/^ *\* ?/gm, ''),
    ),
  )
}

/** Imports of every name that the client exports, each from one entry. */
async function writeImports(): Promise<string> {
  const {exports}: {exports: Record<string, string>} = JSON.parse(
    await readFile(join(client, 'package.json'), 'utf8'),
  )
  const entries = Object.entries(exports).filter(([entry]) => !/typegen|zod/.test(entry))
  const found = listExports(entries.map(([, path]) => join(client, path)))
  const seen = new Set<string>()
  return entries
    .map(([entry, path]) => {
      const {values = [], types = []} = found.get(join(client, path)) ?? {}
      const fresh = [...values, ...types].filter((name) => !seen.has(name))
      for (const name of fresh) seen.add(name)
      const names = fresh.map((name) => (values.includes(name) ? name : `type ${name}`))
      return `import {${names.join(', ')}} from '@iop-content/client${entry.slice(1)}'`
    })
    .join('\n')
}

test('every example in the API reference compiles', async () => {
  const examples = await readExamples()
  expect(examples.length).toBeGreaterThan(20)
  const blocks = examples.map((code) => `async function example() {\n${code}}\n`)
  const code = [await writeImports(), given, ...blocks.map((block) => `{\n${block}}`)].join('\n')
  const file = join(workspaceRoot, 'tests/examples.ts')
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const {getSourceFile} = host
  host.getSourceFile = (path, language, ...rest) =>
    path === file
      ? ts.createSourceFile(path, code, language)
      : getSourceFile.call(host, path, language, ...rest)
  const program = ts.createProgram({rootNames: [file], options, host})
  const source = program.getSourceFile(file)
  const problems = ts.getPreEmitDiagnostics(program, source).map(({messageText, start = 0}) => {
    const line = code.slice(code.lastIndexOf('\n', start) + 1, code.indexOf('\n', start))
    return `${line.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(problems).toEqual([])
})
