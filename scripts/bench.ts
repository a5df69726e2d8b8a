/** `pnpm bench NAME`: measures something on this machine, and prints it. Nothing fails; `test` runs none of it. */
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {CommandError} from './run/CommandError.ts'
import {runCommandLine} from './run/runCommandLine.ts'
import {workspaceRoot} from './run/workspace.ts'

const directory = join(workspaceRoot, 'tests', 'bench')

await runCommandLine(async () => {
  const names = (await readdir(directory, {withFileTypes: true}))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
  const name = process.argv[2]
  if (!name || !names.includes(name)) {
    throw new CommandError(`Say what to measure: \`pnpm bench ${names.join('`, `pnpm bench ')}\`.`)
  }
  await import(join(directory, `${name}.ts`))
})
