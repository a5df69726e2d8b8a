import {readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'

/** The ending of an upload's file while it is not kept yet. */
export const partialExtension = '.partial'

/** Removes what uploads left behind when the process ended in the middle of them. Nobody else may be using the folder. */
export async function removePartialUploads(dir: string): Promise<void> {
  try {
    for (const name of await readdir(dir)) {
      if (name.endsWith(partialExtension)) await rm(join(dir, name))
    }
  } catch (error) {
    if (!isErrorWithCode(error, 'ENOENT')) throw error
  }
}
