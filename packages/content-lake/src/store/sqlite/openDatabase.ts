import {closeSync, existsSync, mkdirSync, openSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {migrate} from './migrate.ts'
import {toStoreError} from './toStoreError.ts'

/**
 * Opens a dataset's database and holds it alone until it is closed. Every commit reaches the disk before it returns
 * (write-ahead log, `synchronous=FULL`). Throws `StoreInUseError` or `StoreUnreadableError`.
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(file), {recursive: true, mode: 0o700})
    // Drafts are for its owner's eyes; SQLite gives its log the same mode. A file that exists is left alone: to close
    // it here would give up the lock that this process may hold on it.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
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
