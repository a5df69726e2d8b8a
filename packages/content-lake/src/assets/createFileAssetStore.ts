import {createReadStream} from 'node:fs'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'
import type {AssetStore} from './AssetStore.ts'

/** Keeps assets as files in one folder. `createId` names files that are not whole yet. */
export function createFileAssetStore(options: {
  readonly dir: string
  readonly createId: () => string
}): AssetStore {
  // Names come from content hashes; anything that could leave the folder is a fault.
  const toPath = (name: string) => {
    if (!/^[\w-]+(?:\.[\w-]+)*$/.test(name)) throw new Error(`Not the name of an asset: ${name}`)
    return join(options.dir, name)
  }

  return {
    async write(name, content) {
      const path = toPath(name)
      if ((await fileSize(path)) !== undefined) return
      await mkdir(options.dir, {recursive: true})
      const partial = `${path}.${options.createId()}.partial`
      try {
        await writeWhole(partial, content)
        await rename(partial, path)
      } catch (error) {
        await rm(partial, {force: true})
        throw error
      }
      await syncDirectory(dirname(path))
    },
    size: async (name) => fileSize(toPath(name)),
    read(name, range) {
      // why: Node's types name its own ReadableStream; at run time it is the global one.
      return Readable.toWeb(createReadStream(toPath(name), range)) as ReadableStream<Uint8Array>
    },
  }
}

async function writeWhole(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    for await (const chunk of content) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A file's name lives in its folder: without this the name may be lost in a power cut though the bytes are there. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function fileSize(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT')) return undefined
    throw error
  }
}
