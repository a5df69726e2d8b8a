import {dirname} from 'node:path'
import {StoreInUseError} from '../../errors/StoreInUseError.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'

/** By SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const reasons: Readonly<Record<number, string>> = {
  11: 'the database is damaged. Restore the data folder from a backup, or move it away to start empty.',
  14: 'it cannot be opened. Check that the folder exists and that you may write to it.',
  8: 'it is read-only. Check that you may write to the folder.',
  10: 'the disk reports an error. Check the disk and its free space.',
  13: 'the disk is full.',
  26: 'it is not a database. Move it away to start empty, or set LAKE_DATA to another folder.',
}

/** A row that breaks a rule is the caller's doing, not the file's. */
const constraint = 19

/** What SQLite or the file system says, as an error that says what to do; any other error is answered as it is. */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error)) return error
  if ('errcode' in error && typeof error.errcode === 'number') {
    // The low byte is SQLite's primary result code.
    const code = error.errcode & 0xff
    if (code === constraint) return error
    if (code === 5 || code === 6) return new StoreInUseError(dirname(file), {cause: error})
    return new StoreUnreadableError(file, reasons[code] ?? error.message, {cause: error})
  }
  if ('syscall' in error) return new StoreUnreadableError(file, error.message, {cause: error})
  return error
}
