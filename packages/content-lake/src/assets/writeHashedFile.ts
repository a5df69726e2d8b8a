import {createHash} from 'node:crypto'
import {mkdir, open, rm} from 'node:fs/promises'
import {dirname} from 'node:path'

/** Writes a new file whole and durably, and answers what it holds. Leaves nothing behind where the content breaks off. */
export async function writeHashedFile(
  path: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{readonly sha1: string; readonly size: number}> {
  await mkdir(dirname(path), {recursive: true})
  const handle = await open(path, 'wx')
  const hash = createHash('sha1')
  let size = 0
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      size += chunk.byteLength
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } catch (error) {
    await rm(path, {force: true})
    throw error
  } finally {
    await handle.close()
  }
  return {sha1: hash.digest('hex'), size}
}
