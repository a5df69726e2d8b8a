import {startCommand, type RunningCommand} from './startCommand.ts'

/** `pnpm lake` as a process of its own, so that a test can kill it. */
export interface LakeProcess extends Pick<RunningCommand, 'kill' | 'stop'> {
  readonly url: string
}

/** Starts `scripts/lake.ts` on a data folder and waits until it says where it answers. */
export async function startLakeProcess(options: {
  readonly dataDir: string
  readonly port: number
  readonly token: string
}): Promise<LakeProcess> {
  const url = `http://localhost:${options.port}`
  const {kill, stop} = await startCommand('lake', url, {
    LAKE_DATA: options.dataDir,
    LAKE_PORT: String(options.port),
    LAKE_TOKEN: options.token,
  })
  return {url, kill, stop}
}
