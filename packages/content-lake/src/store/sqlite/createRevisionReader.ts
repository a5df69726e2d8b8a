import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../../documents/LakeDocument.ts'
import {decodeRevision} from './encodeRevision.ts'

/** Reads documents as they were. */
export interface RevisionReader {
  /** The document after the transaction with this sequence; null where that deleted it. */
  at(documentId: string, sequence: number): LakeDocument | null
  /** The document before it; null where there was none. */
  before(documentId: string, sequence: number): LakeDocument | null
}

interface Row {
  readonly sequence: number
  readonly depth: number
  readonly body: Uint8Array | null
}

/** Lives as long as one read of the log: it remembers every revision that it decodes. */
export function createRevisionReader(database: DatabaseSync): RevisionReader {
  const selectLatest = database.prepare(
    'SELECT sequence, depth, body FROM revisions WHERE document_id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
  )
  const decoded = new Map<string, string | null>()

  function latest(documentId: string, sequence: number): Row | undefined {
    const row = selectLatest.get(documentId, sequence)
    if (!row) return undefined
    return {
      sequence: Number(row.sequence),
      depth: Number(row.depth),
      body: row.body instanceof Uint8Array ? row.body : null,
    }
  }

  function read(documentId: string, sequence: number): string | null {
    const row = latest(documentId, sequence)
    if (!row) return null
    const key = `${row.sequence} ${documentId}`
    const known = decoded.get(key)
    if (known !== undefined) return known
    const previous = row.depth > 0 ? read(documentId, row.sequence - 1) : null
    const json = decodeRevision(row, previous)
    decoded.set(key, json)
    return json
  }

  return {
    at: (documentId, sequence) => parse(read(documentId, sequence)),
    before: (documentId, sequence) => parse(read(documentId, sequence - 1)),
  }
}

function parse(json: string | null): LakeDocument | null {
  return json === null ? null : JSON.parse(json)
}
