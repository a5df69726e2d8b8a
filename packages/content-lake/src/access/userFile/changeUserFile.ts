import {mkdir, open, rename, rm, type FileHandle} from 'node:fs/promises'
import {setTimeout as delay} from 'node:timers/promises'
import {syncDirectory} from '../../assets/syncDirectory.ts'
import {isErrorWithCode} from '../../errors/isErrorWithCode.ts'
import {isLakeError} from '../../errors/LakeError.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'
import {readUserFile, toUserFilePath} from './readUserFile.ts'
import {UserFileLockedError} from './UserFileLockedError.ts'
import type {UserRecord} from './UserRecord.ts'

const mostTries = 20
const pause = 100

/** The users as they shall be, and what to tell of the change. */
export interface UserFileChange<Result> {
  readonly records: readonly UserRecord[]
  readonly result: Result
}

/**
 * Replaces the users of a data folder by what `change` makes of them, as a whole or not at all, one process at a time. Only the file's owner
 * can read it. Throws `UserFileLockedError`, `StoreUnreadableError`, and what `change` throws.
 */
export async function changeUserFile<Result>(
  dataDir: string,
  change: (records: readonly UserRecord[]) => UserFileChange<Result>,
): Promise<Result> {
  const file = toUserFilePath(dataDir)
  try {
    await mkdir(dataDir, {recursive: true})
    const result = await replaceFile(file, () => change(readUserFile(file)))
    await syncDirectory(dataDir)
    return result
  } catch (error) {
    if (isLakeError(error) || !(error instanceof Error)) throw error
    const reason = `${error.message}. Check that the folder can be read and written, or set LAKE_DATA to another.`
    throw new StoreUnreadableError(file, reason, {cause: error})
  }
}

/** The new file is the lock too: whoever made it reads the old one, and renames. */
async function replaceFile<Result>(
  file: string,
  createChange: () => UserFileChange<Result>,
): Promise<Result> {
  const next = `${file}.new`
  const handle = await createAlone(next)
  try {
    const {records, result} = createChange()
    await handle.writeFile(`${JSON.stringify({users: records}, null, 2)}\n`)
    await handle.sync()
    await rename(next, file)
    return result
  } catch (error) {
    await rm(next, {force: true})
    throw error
  } finally {
    await handle.close()
  }
}

async function createAlone(file: string, tries = mostTries): Promise<FileHandle> {
  try {
    return await open(file, 'wx', 0o600)
  } catch (error) {
    if (!isErrorWithCode(error, 'EEXIST')) throw error
  }
  if (tries === 0) throw new UserFileLockedError(file)
  await delay(pause)
  return createAlone(file, tries - 1)
}
