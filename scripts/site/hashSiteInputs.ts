import {createHash} from 'node:crypto'
import {glob, readFile} from 'node:fs/promises'

const inputs = [
  'packages/site/{site,astro.config}.ts',
  'packages/site/{src,public}/**',
  'packages/client/src/**',
  'pnpm-lock.yaml',
]

/** A short hash of all that shapes the built site: its sources, the client’s, the locked dependencies, and its own address. */
export async function hashSiteInputs(root: string, siteUrl: string): Promise<string> {
  const files: string[] = []
  for await (const entry of glob(inputs, {cwd: root, withFileTypes: true})) {
    if (entry.isFile() && !entry.name.endsWith('.test.ts'))
      files.push(`${entry.parentPath}/${entry.name}`)
  }
  const hash = createHash('sha256').update(siteUrl)
  for (const file of files.toSorted()) {
    hash.update(`\0${file.slice(root.length)}\0`).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
