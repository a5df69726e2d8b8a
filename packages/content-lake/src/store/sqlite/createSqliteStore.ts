import type {LakeDocument} from '../../documents/LakeDocument.ts'
import type {DatasetStore} from '../DatasetStore.ts'
import {createTransactionWriter} from './createTransactionWriter.ts'
import {openDatabase} from './openDatabase.ts'
import {readTransactions} from './readTransactions.ts'
import {toStoreError} from './toStoreError.ts'

/**
 * One dataset in one SQLite file, which is made where it is missing. The file is held until `close`.
 * Throws `StoreInUseError` where another process holds it, `StoreUnreadableError` where it cannot be used.
 */
export function createSqliteStore({file}: {readonly file: string}): DatasetStore {
  const database = openDatabase(file)
  const writeTransaction = createTransactionWriter(database)
  const selectDocument = database.prepare('SELECT body FROM documents WHERE id = ?')
  const selectDocuments = database.prepare('SELECT body FROM documents ORDER BY id')
  const selectSequence = database.prepare('SELECT sequence FROM transactions WHERE id = ?')
  const selectValue = database.prepare('SELECT value FROM key_values WHERE user_id = ? AND key = ?')
  const putValue = database.prepare(
    'INSERT OR REPLACE INTO key_values (user_id, key, value) VALUES (?, ?, ?)',
  )

  function guard<T>(use: () => T): T {
    try {
      return use()
    } catch (error) {
      throw toStoreError(error, file)
    }
  }

  return {
    document: (id) =>
      guard(() => {
        const row = selectDocument.get(id)
        return row && parseBody(row)
      }),
    documents: () => guard(() => Array.from(selectDocuments.iterate(), parseBody)),
    commit: (transaction) =>
      guard(() => ({...transaction, sequence: writeTransaction(transaction)})),
    sequenceOf(transactionId) {
      const row = selectSequence.get(transactionId)
      return row && Number(row.sequence)
    },
    transactions: (range) => guard(() => readTransactions(database, range)),
    keyValue: {
      get(userId, key) {
        const row = selectValue.get(userId, key)
        return row && JSON.parse(String(row.value))
      },
      set(userId, key, value) {
        putValue.run(userId, key, JSON.stringify(value ?? null))
      },
    },
    close: () => database.close(),
  }
}

function parseBody(row: Record<string, unknown>): LakeDocument {
  return JSON.parse(String(row.body))
}
