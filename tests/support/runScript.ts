import {runCommand, type CommandResult} from '../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

/** Runs one of the root's commands to its end, as `pnpm` does, with these environment variables. */
export function runScript(
  script: 'start' | 'lake' | 'content' | 'generate',
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  return runCommand(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: workspaceRoot,
    env: {...process.env, BROWSER: 'none', ...environment},
  })
}
