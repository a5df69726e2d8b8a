import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {StoreInUseError} from '../../errors/StoreInUseError.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'
import {migrate} from './migrate.ts'

/**
 * Opens a dataset's database and holds it alone until it is closed. Every commit reaches the disk before it returns
 * (write-ahead log, `synchronous=FULL`). Throws `StoreInUseError` or `StoreUnreadableError`.
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), {recursive: true})
    database = new DatabaseSync(file)
    // The order matters: a lock that is exclusive before the log is opened needs no shared memory and no second file.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    migrate(database, file)
    return database
  } catch (error) {
    database?.close()
    throw toStoreError(error, file)
  }
}

const reasons: Readonly<Record<number, string>> = {
  11: 'the database is damaged. Restore the data folder from a backup, or move it away to start empty.',
  14: 'it cannot be opened. Check that the folder exists and that you may write to it.',
  8: 'it is read-only. Check that you may write to the folder.',
  10: 'the disk reports an error. Check the disk and its free space.',
  13: 'the disk is full.',
  26: 'it is not a database. Move it away to start empty, or set LAKE_DATA to another folder.',
}

function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error)) return error
  if ('errcode' in error && typeof error.errcode === 'number') {
    // The low byte is SQLite's primary result code.
    const code = error.errcode & 0xff
    if (code === 5 || code === 6) return new StoreInUseError(dirname(file), {cause: error})
    return new StoreUnreadableError(file, reasons[code] ?? error.message, {cause: error})
  }
  if ('syscall' in error) return new StoreUnreadableError(file, error.message, {cause: error})
  return error
}
