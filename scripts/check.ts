/** `pnpm check`: everything that can be said of the code without running it. */
import {checkTypes} from './check/checkTypes.ts'
import {runCommand} from './run/runCommand.ts'
import type {CommandResult} from './run/runCommand.ts'
import {workspaceRoot} from './run/workspace.ts'

const run = (command: string, ...args: string[]) => runCommand(command, args, {cwd: workspaceRoot})

const checks: ReadonlyArray<{name: string; remedy: string; run: () => Promise<CommandResult>}> = [
  {
    name: 'generated files',
    remedy: 'Run `npx pnpm@12 generate` and commit what it writes.',
    run: () => run('node', 'scripts/generate.ts', '--check'),
  },
  {
    name: 'format',
    remedy: 'Run `npx pnpm@12 format`.',
    run: () => run('prettier', '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'lint',
    remedy: 'Mend what oxlint names; the rules stand in .oxlintrc.json.',
    run: () => run('oxlint', '--deny-warnings'),
  },
  {name: 'types', remedy: 'Mend what the TypeScript compiler names.', run: checkTypes},
  {
    name: 'unused code',
    remedy: 'Remove what knip names, or use it.',
    run: () => run('knip', '--no-progress'),
  },
]

let failed = 0
for (const check of checks) {
  const started = performance.now()
  const result = await check.run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (result.exitCode === 0) {
    console.log(`✓ ${check.name} (${seconds} s)`)
  } else {
    failed += 1
    console.log(`${result.output.trimEnd()}\n✗ ${check.name} (${seconds} s). ${check.remedy}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
