import type {DatabaseSync} from 'node:sqlite'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'

/**
 * Brings the file to the newest schema. Its version stands in `user_version`; each step runs once, in one transaction.
 * A file written by a newer lake is refused, not guessed at.
 */
export function migrate(database: DatabaseSync, file: string): void {
  const current = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (current > steps.length) {
    throw new StoreUnreadableError(
      file,
      `it was written by a newer version of the lake (schema ${current}, this one knows ${steps.length}). Update, or set LAKE_DATA to another folder.`,
    )
  }
  for (const [index, step] of steps.entries()) {
    if (index < current) continue
    database.exec(`BEGIN; ${step}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}

/** `revisions.body` is encoded by `encodeRevision`; `depth` counts the revisions that must be decoded before it. */
const steps = [
  `CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE transactions (
     sequence INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     timestamp TEXT NOT NULL,
     author TEXT NOT NULL,
     mutations BLOB NOT NULL
   );
   CREATE INDEX transactions_by_time ON transactions (timestamp);
   CREATE TABLE revisions (
     document_id TEXT NOT NULL,
     sequence INTEGER NOT NULL REFERENCES transactions,
     position INTEGER NOT NULL,
     mutation_indexes TEXT NOT NULL,
     depth INTEGER NOT NULL,
     body BLOB,
     PRIMARY KEY (document_id, sequence)
   ) WITHOUT ROWID;
   CREATE UNIQUE INDEX revisions_by_transaction ON revisions (sequence, position);
   CREATE TABLE key_values (
     user_id TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (user_id, key)
   ) WITHOUT ROWID`,
]
