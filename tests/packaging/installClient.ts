import {createHash} from 'node:crypto'
import {copyFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {parse} from 'yaml'
import {runCommand} from '../../scripts/run/runCommand.ts'
import type {CommandResult} from '../../scripts/run/runCommand.ts'
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

/** A project that has the packed client, `@sanity/client` and the types of Node, and nothing else. */
export interface Consumer {
  readonly folder: string
  /** Type-checks its files by strict rules, with the declarations of its packages. */
  readonly checkTypes: (moduleKind: string) => Promise<CommandResult>
  /** Runs one of its files in Node. */
  readonly run: (name: string) => Promise<CommandResult>
  readonly remove: () => Promise<void>
}

const files = ['read', 'render', 'bare', 'everyEntry']
const strictRules = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2023',
  types: ['node'],
}

/**
 * Installs the packed client in an empty project, offline. `sanityClient` is a version that the workspace's lockfile
 * has; the client is given the same, as a package manager would.
 */
export async function installClient(
  tarball: string,
  sanityClient: string,
  lake: string,
): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'iop-consumer-'))
  const write = (name: string, content: unknown) =>
    writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  const file = `file:${basename(tarball)}`
  await copyFile(tarball, join(folder, basename(tarball)))
  const others = {'@sanity/client': sanityClient, '@types/node': await readVersion('@types/node')}
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
  for (const name of files) {
    const code = await readConsumerFile(name)
    await write(`${name}.ts`, code.replace('http://localhost:4747', lake))
  }
  const checkTypes = async (moduleKind: string) => {
    const module = moduleKind === 'bundler' ? 'esnext' : moduleKind
    const compilerOptions = {...strictRules, module, moduleResolution: moduleKind}
    await write('tsconfig.json', {compilerOptions, include: ['*.ts']})
    return runCommand('tsc', ['--project', folder], {cwd: workspaceRoot})
  }
  const run = (name: string) =>
    runCommand(process.execPath, [join(folder, `${name}.ts`)], {cwd: folder})
  return {folder, checkTypes, run, remove: () => rm(folder, {recursive: true})}
}

/** A file of the consumer, as it stands in this repository. */
export const readConsumerFile = (name: string): Promise<string> =>
  readFile(new URL(`consumer/${name}.ts`, import.meta.url), 'utf8')

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
      version: '0.1.0',
      integrity: `sha512-${digest.digest('base64')}`,
      dependencies: Object.fromEntries(dependencies),
    },
    direct,
  )
}
