import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {listExports} from './listExports.ts'

/** Every package that another one can import. */
const packages = [
  'packages/client',
  'packages/content-lake',
  'packages/generator',
  'packages/reference',
  'schemas',
  'studio',
]

test.each(packages)('what %s exports', async (folder) => {
  const {name, exports}: {name: string; exports: Record<string, string>} = JSON.parse(
    await readFile(join(workspaceRoot, folder, 'package.json'), 'utf8'),
  )
  const entries = Object.entries(exports).map(([entry, path]) => ({
    title: `${name}${entry.slice(1)}`,
    path: join(workspaceRoot, folder, path),
  }))
  const found = listExports(entries.map(({path}) => path))
  const text = entries
    .map(({title, path}) => {
      const {values = [], types = []} = found.get(path) ?? {}
      return [title, ...values, ...types.map((type) => `type ${type}`)].join('\n  ')
    })
    .join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot(`exports/${folder.split('/').at(-1)}.txt`)
})
