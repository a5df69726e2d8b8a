import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {runCommand} from '../../scripts/run/runCommand.ts'
import type {CommandResult} from '../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../scripts/run/workspace.ts'
import {installClient} from './installClient.ts'

/** A project that uses the packed client as its README says. */
export interface RunningConsumer {
  /** Type-checks its files by strict rules, with the declarations of its packages. */
  readonly checkTypes: (moduleResolution: string) => Promise<CommandResult>
  readonly folder: string
  /** Runs one of its files in Node. */
  readonly run: (name: string) => Promise<CommandResult>
  readonly remove: () => Promise<void>
}

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

/** Installs the packed client beside a version of `@sanity/client`, in a project with the files of `consumer/`. */
export async function createConsumer(
  tarball: string,
  sanityClient: string,
  lake: string,
): Promise<RunningConsumer> {
  const {folder, write, remove} = await installClient(tarball, {'@sanity/client': sanityClient})
  for (const name of ['read', 'list', 'render', 'bare', 'everyEntry', 'oddAnswers']) {
    const code = await readConsumerFile(name)
    await write(`${name}.ts`, code.replace('http://localhost:4747', lake))
  }
  const checkTypes = async (moduleResolution: string) => {
    const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
    const compilerOptions = {...strictRules, module, moduleResolution}
    await write('tsconfig.json', {compilerOptions, include: ['*.ts']})
    return runCommand('tsc', ['--project', folder], {cwd: workspaceRoot})
  }
  const run = (name: string) =>
    runCommand(process.execPath, [join(folder, `${name}.ts`)], {cwd: folder})
  return {folder, checkTypes, run, remove}
}

/** A file of the consumer, as it stands in this repository. */
export const readConsumerFile = (name: string): Promise<string> =>
  readFile(new URL(`consumer/${name}.ts`, import.meta.url), 'utf8')
