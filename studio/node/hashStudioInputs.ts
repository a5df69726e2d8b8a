import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'

const skipped = new Set(['node_modules', '.sanity', 'dist', 'node'])

/**
 * A short hash of all that shapes the built Studio: its sources, the schemas', the locked dependencies, and the
 * `SANITY_STUDIO_*` variables, which the build writes into the bundle.
 */
export async function hashStudioInputs(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const hash = createHash('sha256')
  const folders = [join(root, 'studio'), join(root, 'schemas', 'src')]
  const files = (await Promise.all(folders.map(listFiles))).flat().toSorted()
  for (const file of [...files, join(root, 'pnpm-lock.yaml')]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(await readFile(file))
      .update('\0')
  }
  for (const name of Object.keys(environment).toSorted()) {
    if (name.startsWith('SANITY_STUDIO_')) hash.update(`${name}=${environment[name]}\0`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  const nested = await Promise.all(
    entries
      .filter(({name}) => !skipped.has(name) && !/\.test\.tsx?$/.test(name))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? listFiles(path) : [path]
      }),
  )
  return nested.flat()
}
