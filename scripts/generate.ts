/** `pnpm generate`: writes what follows from the sources; with `--check`, only tells what has drifted. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {divergences} from '@iop-content/content-lake'
import {
  findDrift,
  generateModules,
  isGeneratorError,
  parseDescription,
  writeModules,
} from '@iop-content/generator'
import type {Drift, QuerySource} from '@iop-content/generator'
import {schemaTypes} from '@iop-content/schemas'
import {querySources} from '../packages/client/src/queries/groq.ts'
import {toDivergencesPage} from './generate/toDivergencesPage.ts'
import {CommandError} from './run/CommandError.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {workspaceRoot} from './run/workspace.ts'

await runCommandLine(async () => {
  const client = await generateModules(schemaTypes, querySources.map(describe)).catch(
    toCommandError,
  )
  const folders = [
    {folder: 'packages/client/src/generated', files: client},
    {
      folder: 'docs/generated',
      files: new Map([['divergences.md', toDivergencesPage(divergences)]]),
    },
  ]
  const count = folders.reduce((sum, {files}) => sum + files.size, 0)
  const isCheck = process.argv.includes('--check')
  const changes = folders.flatMap(({folder, files}) =>
    toLines(folder, (isCheck ? findDrift : writeModules)(join(workspaceRoot, folder), files)),
  )
  if (changes.length === 0) return console.log(`All ${count} generated files are up to date.`)
  if (isCheck) {
    throw new CommandError(
      `Generated files are out of date:\n${changes.join('\n')}\nRun \`npx pnpm@12 generate\` and commit what it writes.`,
    )
  }
  console.log(changes.join('\n'))
})

/** A query's comment in its source is what developers see when they hover it. */
function describe(query: QuerySource): QuerySource {
  const folder = join(workspaceRoot, 'packages/client/src/queries', query.name)
  const source = readFileSync(join(folder, `${query.name}.groq.ts`), 'utf8')
  return {...query, description: parseDescription(source, `${query.name}Groq`)}
}

function toLines(folder: string, {missing, changed, obsolete}: Drift): readonly string[] {
  return [
    ...missing.map((path) => `  + ${folder}/${path}`),
    ...changed.map((path) => `  ~ ${folder}/${path}`),
    ...obsolete.map((path) => `  - ${folder}/${path}`),
  ]
}

function toCommandError(error: unknown): never {
  throw isGeneratorError(error) ? new CommandError(error.message) : error
}
