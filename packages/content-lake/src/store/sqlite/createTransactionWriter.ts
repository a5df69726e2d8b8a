import type {DatabaseSync} from 'node:sqlite'
import {deflateRawSync} from 'node:zlib'
import type {DocumentChange, Transaction} from '../../mutations/Transaction.ts'
import {encodeRevision} from './encodeRevision.ts'

/** Prepares the writing of transactions; the function writes one whole and returns its place in the log. */
export function createTransactionWriter(
  database: DatabaseSync,
): (transaction: Transaction) => number {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const insertTransaction = database.prepare(
    'INSERT INTO transactions (id, timestamp, author, mutations) VALUES (?, ?, ?, ?)',
  )
  const selectDocument = database.prepare('SELECT body FROM documents WHERE id = ?')
  const selectDepth = database.prepare(
    'SELECT depth FROM revisions WHERE document_id = ? ORDER BY sequence DESC LIMIT 1',
  )
  const putDocument = database.prepare('INSERT OR REPLACE INTO documents (id, body) VALUES (?, ?)')
  const removeDocument = database.prepare('DELETE FROM documents WHERE id = ?')
  const insertRevision = database.prepare(
    `INSERT INTO revisions (document_id, sequence, position, mutation_indexes, depth, body)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )

  function writeChange(
    change: DocumentChange,
    position: number,
    indexes: number[],
    sequence: number,
  ) {
    const id = change.documentId
    const json = change.after && JSON.stringify(change.after)
    const current = selectDocument.get(id)
    const previous = current
      ? {json: String(current.body), depth: Number(selectDepth.get(id)?.depth ?? 0)}
      : null
    const {depth, body} = encodeRevision(json, previous)
    insertRevision.run(id, sequence, position, JSON.stringify(indexes), depth, body)
    if (json === null) removeDocument.run(id)
    else putDocument.run(id, json)
  }

  return (transaction) => {
    begin.run()
    try {
      const {id, timestamp, author, mutations, changes} = transaction
      const blob = deflateRawSync(JSON.stringify(mutations))
      const sequence = Number(insertTransaction.run(id, timestamp, author, blob).lastInsertRowid)
      for (const [position, change] of changes.entries()) {
        const indexes = change.mutations.map((mutation) => mutations.indexOf(mutation))
        writeChange(change, position, indexes, sequence)
      }
      commit.run()
      return sequence
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
