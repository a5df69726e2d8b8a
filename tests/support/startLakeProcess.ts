import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {workspaceRoot} from '../../scripts/run/workspace.ts'

/** `pnpm lake` as a process of its own, so that a test can kill it. */
export interface LakeProcess {
  readonly url: string
  /** Ends it as a power cut would, with no chance to write anything more. */
  kill(): Promise<void>
  /** Asks it to end, as Ctrl+C does, and gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts `scripts/lake.ts` on a data folder and waits until it says where it answers. */
export async function startLakeProcess(options: {
  readonly dataDir: string
  readonly port: number
  readonly token: string
}): Promise<LakeProcess> {
  const child = spawn(process.execPath, ['scripts/lake.ts'], {
    cwd: workspaceRoot,
    env: {
      ...process.env,
      LAKE_DATA: options.dataDir,
      LAKE_PORT: String(options.port),
      LAKE_TOKEN: options.token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const url = `http://localhost:${options.port}`
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(url)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', () => reject(new Error(`The lake ended before it answered:\n${output}`)))
  })
  return {
    url,
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
