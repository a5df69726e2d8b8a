import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import {inflateRawSync} from 'node:zlib'
import type {Mutation} from '../../mutations/Mutation.ts'
import type {DocumentChange} from '../../mutations/Transaction.ts'
import type {StoredTransaction, TransactionRange} from '../DatasetStore.ts'
import {createRevisionReader, type RevisionReader} from './createRevisionReader.ts'

/** The part of the log that the range names, with every document before and after each transaction. */
export function readTransactions(
  database: DatabaseSync,
  range: TransactionRange,
): readonly StoredTransaction[] {
  const {where, values} = toCondition(range)
  const rows = database
    .prepare(
      `SELECT sequence, id, timestamp, author, mutations FROM transactions ${where}
       ORDER BY sequence ${range.reverse ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .all(...values, range.limit ?? -1)
  const selectChanges = database.prepare(
    'SELECT document_id, mutation_indexes FROM revisions WHERE sequence = ? ORDER BY position',
  )
  const revisions = createRevisionReader(database)
  return rows.map((row) => {
    const sequence = Number(row.sequence)
    const mutations = decodeMutations(row.mutations)
    return {
      sequence,
      id: String(row.id),
      timestamp: String(row.timestamp),
      author: String(row.author),
      mutations,
      changes: selectChanges
        .all(sequence)
        .map((change) => toChange(change, sequence, mutations, revisions)),
    }
  })
}

function toChange(
  row: Record<string, unknown>,
  sequence: number,
  mutations: readonly Mutation[],
  revisions: RevisionReader,
): DocumentChange {
  const documentId = String(row.document_id)
  const indexes: number[] = JSON.parse(String(row.mutation_indexes))
  return {
    documentId,
    before: revisions.before(documentId, sequence),
    after: revisions.at(documentId, sequence),
    mutations: indexes.flatMap((index) => mutations[index] ?? []),
  }
}

function decodeMutations(blob: unknown): readonly Mutation[] {
  if (!(blob instanceof Uint8Array))
    throw new TypeError('a transaction in the log has no mutations')
  return JSON.parse(inflateRawSync(blob).toString())
}

const touchedSequences =
  'SELECT sequence FROM revisions WHERE document_id IN (SELECT value FROM json_each(?))'

const lifecycleSequences = `SELECT sequence FROM (
  SELECT sequence, body IS NULL AS is_gone,
    LAG(body IS NULL, 1, 1) OVER (PARTITION BY document_id ORDER BY sequence) AS was_gone
  FROM revisions WHERE document_id IN (SELECT value FROM json_each(?))
) WHERE is_gone <> was_gone`

const touchesPublic = `EXISTS (
  SELECT 1 FROM revisions WHERE revisions.sequence = transactions.sequence AND instr(document_id, '.') = 0
)`

/** Every bound as SQL; a transaction id stands for its place in the log, and an unknown one for nothing. */
function toCondition(range: TransactionRange): {where: string; values: SQLInputValue[]} {
  const conditions: [sql: string, ...values: SQLInputValue[]][] = []
  const {fromSequence, fromTime, toTime, fromTransaction, toTransaction, documentIds} = range
  const sequenceOf = '(SELECT sequence FROM transactions WHERE id = ?)'
  if (fromSequence !== undefined) conditions.push(['sequence >= ?', fromSequence])
  if (fromTime !== undefined) conditions.push(['timestamp >= ?', fromTime])
  if (toTime !== undefined) conditions.push(['timestamp <= ?', toTime])
  if (fromTransaction !== undefined) conditions.push([`sequence >= ${sequenceOf}`, fromTransaction])
  if (toTransaction !== undefined) conditions.push([`sequence <= ${sequenceOf}`, toTransaction])
  if (documentIds) {
    const touched = range.onlyLifecycle ? lifecycleSequences : touchedSequences
    conditions.push([`sequence IN (${touched})`, JSON.stringify(documentIds)])
  }
  if (range.onlyPublic) conditions.push([touchesPublic])
  const where = conditions.map(([sql]) => sql).join(' AND ')
  return {where: where && `WHERE ${where}`, values: conditions.flatMap(([, ...values]) => values)}
}
