import {join} from 'node:path'
import {runCommand} from '../run/runCommand.ts'
import type {CommandResult} from '../run/runCommand.ts'
import {listRooms, workspaceRoot} from '../run/workspace.ts'

/** Type-checks every room with its own `tsconfig.json`; the type tests beside the code are part of it. */
export async function checkTypes(): Promise<CommandResult> {
  const results: CommandResult[] = []
  for (const room of listRooms()) {
    results.push(await (room === 'packages/site' ? checkTemplates(room) : checkRoom(room)))
  }
  return {
    exitCode: results.every((result) => result.exitCode === 0) ? 0 : 1,
    output: results.map((result) => result.output).join(''),
  }
}

const checkRoom = (room: string) =>
  runCommand('tsc', ['--noEmit', '--project', join(room, 'tsconfig.json')], {cwd: workspaceRoot})

/** Astro checks the expressions in its templates too, with a compiler of its own. */
async function checkTemplates(room: string): Promise<CommandResult> {
  const strictness = ['--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint']
  const result = await runCommand(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'check', ...strictness],
    {
      cwd: join(workspaceRoot, room),
      env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
    },
  )
  // It talks also when all is well.
  return result.exitCode === 0 ? {...result, output: ''} : result
}
