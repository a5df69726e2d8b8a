import {runCommand} from '../../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../../scripts/run/workspace.ts'
import type {Consumer} from '../../packaging/installClient.ts'

/** The seconds that the compiler takes for some files of a project, by strict rules. */
export async function measureCompiling(
  consumer: Consumer,
  files: readonly string[],
): Promise<number> {
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: 'es2023',
    module: 'nodenext',
    types: ['node'],
    allowImportingTsExtensions: true,
  }
  await consumer.write('tsconfig.json', {compilerOptions, files})
  const started = performance.now()
  const {exitCode, output} = await runCommand('tsc', ['--project', consumer.folder], {
    cwd: workspaceRoot,
  })
  if (exitCode !== 0) throw new Error(`${files.join(', ')}:\n${output}`)
  return (performance.now() - started) / 1000
}
