import {join} from 'node:path'
import {runCommand} from '../run/runCommand.ts'
import type {CommandResult} from '../run/runCommand.ts'
import {listRooms, workspaceRoot} from '../run/workspace.ts'

/** Type-checks every room with its own `tsconfig.json`; the type tests beside the code are part of it. */
export async function checkTypes(): Promise<CommandResult> {
  const results: CommandResult[] = []
  for (const room of listRooms()) {
    results.push(
      await runCommand('tsc', ['--noEmit', '--project', join(room, 'tsconfig.json')], {
        cwd: workspaceRoot,
      }),
    )
  }
  return {
    exitCode: results.every((result) => result.exitCode === 0) ? 0 : 1,
    output: results.map((result) => result.output).join(''),
  }
}
