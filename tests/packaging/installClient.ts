import {createHash} from 'node:crypto'
import {copyFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {parse} from 'yaml'
import {runCommand} from '../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {readVersion} from './readVersion.ts'
import {toConsumerLockfile} from './toConsumerLockfile.ts'
import type {Lockfile} from './toConsumerLockfile.ts'

/** The workspace's lockfile, as far as it is read here. */
interface WorkspaceLockfile extends Lockfile {
  readonly importers: Readonly<
    Record<string, {readonly dependencies?: Readonly<Record<string, {readonly version: string}>>}>
  >
}

/** A project that has the packed client and little else. */
export interface Consumer {
  readonly folder: string
  /** Writes one of its files: text, or what JSON makes of a value. */
  readonly write: (name: string, content: unknown) => Promise<void>
  readonly remove: () => Promise<void>
}

/**
 * Installs the packed client in an empty project, offline, beside the types of Node and these packages, whose versions
 * the workspace's lockfile has. The client shares them, as a package manager would have it.
 */
export async function installClient(
  tarball: string,
  versions: Readonly<Record<string, string>>,
): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-consumer-'))
  const write = (name: string, content: unknown) =>
    writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  const file = `file:${basename(tarball)}`
  await copyFile(tarball, join(folder, basename(tarball)))
  const others = {...versions, '@types/node': await readVersion('@types/node')}
  await write('package.json', {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: {'@iop-content/client': file, ...others},
  })
  // JSON is YAML.
  await write('pnpm-lock.yaml', await toLockfile(tarball, file, others))
  // The workspace's own install has asked the registry how old these versions are.
  await write('pnpm-workspace.yaml', 'minimumReleaseAge: 0\n')
  const options = ['--offline', '--frozen-lockfile']
  const {exitCode, output} = await runCommand('pnpm', ['install', ...options], {cwd: folder})
  if (exitCode !== 0) throw new Error(`The packed client cannot be installed:\n${output}`)
  return {folder, write, remove: () => rm(folder, {recursive: true})}
}

async function toLockfile(
  tarball: string,
  file: string,
  others: Readonly<Record<string, string>>,
): Promise<object> {
  const path = join(workspaceRoot, 'pnpm-lock.yaml')
  const lockfile: WorkspaceLockfile = parse(await readFile(path, 'utf8'))
  const ids = Object.keys(lockfile.snapshots)
  const direct = Object.entries(others).map(([name, specifier]) => {
    const id = ids.find((one) => one.replace(/\(.*$/, '') === `${name}@${specifier}`)
    if (!id) throw new Error(`pnpm-lock.yaml has no ${name} ${specifier}.`)
    return {name, specifier, version: id.slice(name.length + 1)}
  })
  const locked = Object.entries(lockfile.importers['packages/client']?.dependencies ?? {})
  const dependencies = locked.map(([name, {version}]) => [
    name,
    direct.find((one) => one.name === name)?.version ?? version,
  ])
  const digest = createHash('sha512').update(await readFile(tarball))
  return toConsumerLockfile(
    lockfile,
    {
      name: '@iop-content/client',
      file,
      version: await readVersion('@iop-content/client'),
      integrity: `sha512-${digest.digest('base64')}`,
      dependencies: Object.fromEntries(dependencies),
    },
    direct,
  )
}
