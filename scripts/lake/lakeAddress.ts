import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** What a running lake leaves in its data folder, so that other commands on the same folder find it. */
export interface LakeAddress {
  readonly url: string
  readonly pid: number
}

const fileName = 'lake.json'

/** Writes the address for others to find; takes effect whole or not at all. */
export async function writeLakeAddress(dataDir: string, address: LakeAddress): Promise<void> {
  await mkdir(dataDir, {recursive: true})
  const file = join(dataDir, fileName)
  await writeFile(`${file}.new`, `${JSON.stringify(address)}\n`)
  await rename(`${file}.new`, file)
}

/** Takes the address away when the lake closes. */
export async function removeLakeAddress(dataDir: string): Promise<void> {
  await rm(join(dataDir, fileName), {force: true})
}

/** The lake that runs on this data folder and answers, or null: a file left by a killed lake counts for nothing. */
export async function findRunningLake(dataDir: string): Promise<LakeAddress | null> {
  const address = await readLakeAddress(join(dataDir, fileName))
  // Another lake may answer at the address of one that was killed, on another folder.
  if (!address || !isAlive(address.pid)) return null
  try {
    const response = await fetch(`${address.url}/v1/ping`, {signal: AbortSignal.timeout(2_000)})
    return response.ok ? address : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks only whether the process is there.
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function readLakeAddress(file: string): Promise<LakeAddress | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isLakeAddress(value) ? value : null
  } catch {
    return null
  }
}

function isLakeAddress(value: unknown): value is LakeAddress {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'pid' in value &&
    typeof value.pid === 'number'
  )
}
