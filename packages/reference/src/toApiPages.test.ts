import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {isApiReferenceError} from './ApiReferenceError.ts'
import {toApiPages} from './toApiPages.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-test-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({name: 'greetings'}))
  const tsconfig = {compilerOptions: {strict: true, types: []}, include: ['*.ts']}
  await writeFile(join(folder, 'tsconfig.api.json'), JSON.stringify(tsconfig))
})
afterEach(() => rm(folder, {recursive: true}))

const write = (name: string, code: string) => writeFile(join(folder, name), code)
const introduction = 'How people greet.'
const entries = [
  {name: 'main', source: 'main.ts', summary: 'What is used.'},
  {name: 'types', source: 'types.ts', summary: 'What is handed on.'},
]

describe('the reference of a package', () => {
  test('has a page for each entry, with what it is for and what it exports', async () => {
    await write(
      'types.ts',
      `/** A name. */
      export interface Name { first: string }
      /** A name with a title. */
      export interface FullName extends Name { title: string }`,
    )
    await write(
      'main.ts',
      `export type {Name} from './types'
      import type {Name} from './types'
      /**
       * Greets somebody.
       *
       * @example
       * greet({first: 'Ana'})
       */
      export const greet = ({first}: Name): string => first`,
    )
    const pages = await toApiPages({folder, name: 'greetings', introduction, entries})
    expect([...pages.keys()]).toEqual(['README.md', 'main.md', 'types.md'])
    expect(pages.get('README.md')).toMatch(/\[main\].*What is used\.[^]*\[types\]/)
    expect(pages.get('README.md')).toContain(introduction)
    const main = pages.get('main.md')
    expect(main).toContain('Greets somebody.')
    expect(main).toContain("greet({first: 'Ana'})")
    expect(main).toContain('| `options` | [`Name`](types.md#name) |')
    expect(main).not.toContain('<a id')
    expect(pages.get('types.md')).toContain('A name.')
    expect(pages.get('types.md')?.match(/`first`/g)).toHaveLength(1)
  })

  test('refuses exports without a comment, and types that readers cannot find', async () => {
    await write('types.ts', 'export interface Name { first: string }\n')
    await write(
      'main.ts',
      `interface Hidden { first: string }
      /** Greets somebody. */
      export const greet = (hidden: Hidden): string => hidden.first`,
    )
    const failure = await toApiPages({folder, name: 'greetings', introduction, entries}).catch(
      (error: unknown) => error,
    )
    if (!isApiReferenceError(failure)) throw failure
    expect(failure.message).toMatch(/Name .*does not have any documentation/)
    expect(failure.message).toMatch(/Hidden.*not included/)
  })
})
