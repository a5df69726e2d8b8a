import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

/** Which version of a package the tests have. */
export async function readVersion(name: string): Promise<string> {
  const path = join(workspaceRoot, 'tests/node_modules', name, 'package.json')
  const {version}: {version: string} = JSON.parse(await readFile(path, 'utf8'))
  return version
}
