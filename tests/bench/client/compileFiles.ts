import {runCommand} from '../../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../../scripts/run/workspace.ts'
import type {Consumer} from '../../packaging/installClient.ts'

/** Compiles some files of a project by strict rules, to see how long that takes. Throws where they are not right. */
export async function compileFiles(consumer: Consumer, files: readonly string[]): Promise<void> {
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
  const {exitCode, output} = await runCommand('tsc', ['--project', consumer.folder], {
    cwd: workspaceRoot,
  })
  if (exitCode !== 0) throw new Error(`${files.join(', ')}:\n${output}`)
}
