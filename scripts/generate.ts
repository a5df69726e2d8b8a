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
import {isApiReferenceError, toApiPages} from '@iop-content/reference'
import {schemaTypes} from '@iop-content/schemas'
import {querySources} from '../packages/client/src/queries/groq.ts'
import {clientReference} from './generate/clientReference.ts'
import {toDivergencesPage} from './generate/toDivergencesPage.ts'
import {CommandError} from './run/CommandError.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {workspaceRoot} from './run/workspace.ts'

type Files = ReadonlyMap<string, string>

/** What is generated, in this order: the reference reads the modules that the client has by then. */
const folders: ReadonlyArray<{folder: string; generate: () => Promise<Files> | Files}> = [
  {
    folder: 'packages/client/src/generated',
    generate: () => generateModules(schemaTypes, querySources.map(describe)),
  },
  {
    folder: 'docs/generated',
    generate: () => new Map([['divergences.md', toDivergencesPage(divergences)]]),
  },
  {folder: 'docs/api', generate: () => toApiPages(clientReference)},
]

await runCommandLine(async () => {
  const isCheck = process.argv.includes('--check')
  const changes: string[] = []
  let count = 0
  for (const {folder, generate} of folders) {
    const files = await Promise.resolve(generate()).catch(toCommandError)
    count += files.size
    const drift = (isCheck ? findDrift : writeModules)(join(workspaceRoot, folder), files)
    changes.push(...toLines(folder, drift))
  }
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
  throw isGeneratorError(error) || isApiReferenceError(error)
    ? new CommandError(error.message)
    : error
}
