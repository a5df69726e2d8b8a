import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

/** A command of the root that goes on until it is ended, as a process of its own. */
export interface RunningCommand {
  /** What it has printed so far. */
  readonly output: () => string
  /** Ends it as a power cut would, with no chance to write anything more. */
  kill(): Promise<void>
  /** Asks it to end, as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts a script of the root and waits until it has printed `ready`. */
export async function startCommand(
  script: 'lake' | 'start',
  ready: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningCommand> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`], {
    cwd: workspaceRoot,
    env: {...process.env, BROWSER: 'none', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails before it stops the command leaves nothing running.
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const ended = once(child, 'close').finally(() => process.off('exit', end))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(ready)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', () => reject(new Error(`It ended before it was ready:\n${output}`)))
  })
  return {
    output: () => output,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGINT')
      await ended
      return child.exitCode
    },
  }
}
