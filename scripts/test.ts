/** `pnpm test`: types, then unit, integration and browser tests. Arguments go to vitest. */
import {parseCLI, startVitest} from 'vitest/node'
import {checkTypes} from './check/checkTypes.ts'
import {workspaceRoot} from './run/workspace.ts'
import {CountingReporter} from './test/CountingReporter.ts'

process.chdir(workspaceRoot)
const types = await checkTypes()
if (types.exitCode !== 0) {
  console.log(`${types.output.trimEnd()}\n\n0 passed, 1 failed`)
  process.exitCode = 1
} else {
  console.log('✓ types')
  const {filter, options} = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
  const vitest = await startVitest('test', filter, {
    ...options,
    run: true,
    watch: false,
    reporters: ['default', new CountingReporter()],
  })
  await vitest.close()
}
