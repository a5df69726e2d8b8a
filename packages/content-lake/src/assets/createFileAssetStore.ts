import {createReadStream} from 'node:fs'
import {readFile, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'
import type {AssetStore} from './AssetStore.ts'
import {partialExtension} from './removePartialUploads.ts'
import {syncDirectory} from './syncDirectory.ts'
import {writeHashedFile} from './writeHashedFile.ts'

/** Keeps assets as files in one folder, which is made where it is missing. `createId` names uploads that are not whole yet. */
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
    async receive(content) {
      const partial = toPath(`${options.createId()}${partialExtension}`)
      const {sha1, size} = await writeHashedFile(partial, content)
      return {
        sha1,
        size,
        readAll: () => readFile(partial),
        async keep(name) {
          await rename(partial, toPath(name))
          await syncDirectory(options.dir)
        },
        discard: () => rm(partial, {force: true}),
      }
    },
    async size(name) {
      try {
        return (await stat(toPath(name))).size
      } catch (error) {
        if (isErrorWithCode(error, 'ENOENT')) return undefined
        throw error
      }
    },
    read(name, range) {
      // why: Node's types name its own ReadableStream; at run time it is the global one.
      return Readable.toWeb(createReadStream(toPath(name), range)) as ReadableStream<Uint8Array>
    },
    readAll: (name) => readFile(toPath(name)),
  }
}
