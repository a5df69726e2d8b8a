import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isErrorWithCode} from '../../errors/isErrorWithCode.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'
import {parseUserFile} from './parseUserFile.ts'
import type {UserRecord} from './UserRecord.ts'

/** Where a data folder keeps its users. */
export function toUserFilePath(dataDir: string): string {
  return join(dataDir, 'users.json')
}

/** The users in the file, those removed among them; none where there is no file. Throws `StoreUnreadableError`. */
export function readUserFile(file: string): readonly UserRecord[] {
  try {
    return parseUserFile(readFileSync(file, 'utf8'), file)
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT')) return []
    if (error instanceof StoreUnreadableError || !(error instanceof Error)) throw error
    throw new StoreUnreadableError(file, `${error.message}.`, {cause: error})
  }
}
