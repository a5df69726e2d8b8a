import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {runCommand} from '../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

/** The tarball that `pnpm publish` would send. */
export interface PackedClient {
  /** Its path. */
  readonly tarball: string
  readonly remove: () => Promise<void>
}

/** Builds and packs the client into a temporary folder. */
export async function packClient(): Promise<PackedClient> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-packed-'))
  const {exitCode, output} = await runCommand('pnpm', ['pack', '--pack-destination', folder], {
    cwd: join(workspaceRoot, 'packages/client'),
  })
  const [name] = await readdir(folder)
  if (exitCode !== 0 || !name) throw new Error(`The client cannot be packed:\n${output}`)
  return {tarball: join(folder, name), remove: () => rm(folder, {recursive: true})}
}
