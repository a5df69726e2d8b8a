/** `pnpm generate`: writes the client's types, checks and queries; with `--check`, only tells what has drifted. */
import {join} from 'node:path'
import {findDrift, generateModules, isGeneratorError, writeModules} from '@iop-content/generator'
import type {Drift} from '@iop-content/generator'
import {schemaTypes} from '@iop-content/schemas'
import {querySources} from '../packages/client/src/queries/groq.ts'
import {CommandError} from './run/CommandError.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {workspaceRoot} from './run/workspace.ts'

const folder = join(workspaceRoot, 'packages/client/src/generated')

await runCommandLine(async () => {
  const modules = await generateModules(schemaTypes, querySources).catch(toCommandError)
  if (process.argv.includes('--check')) {
    const drift = findDrift(folder, modules)
    if (describe(drift) !== '') {
      throw new CommandError(
        `Generated files are out of date:\n${describe(drift)}\nRun \`npx pnpm@12 generate\` and commit what it writes.`,
      )
    }
    return console.log(`Generated files are up to date (${modules.size} files).`)
  }
  const drift = writeModules(folder, modules)
  console.log(describe(drift) || `Nothing to do: all ${modules.size} files are up to date.`)
})

function describe({missing, changed, obsolete}: Drift): string {
  return [
    ...missing.map((path) => `  + ${path}`),
    ...changed.map((path) => `  ~ ${path}`),
    ...obsolete.map((path) => `  - ${path}`),
  ].join('\n')
}

function toCommandError(error: unknown): never {
  throw isGeneratorError(error) ? new CommandError(error.message) : error
}
