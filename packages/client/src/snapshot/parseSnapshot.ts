import {isRecord, isString} from '../check/index.ts'
import {ContentConfigurationError} from '../errors/ContentConfigurationError.ts'

/** A document as it is stored. */
export interface SnapshotDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The documents of an export: NDJSON, one a line, or as values. Throws a `ContentConfigurationError` that names the line. */
export function parseSnapshot(content: string | readonly object[]): readonly SnapshotDocument[] {
  if (Array.isArray(content))
    return content.map((value, index) => toDocument(value, `item ${index}`))
  return String(content)
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : toDocument(parseLine(line), `line ${index + 1}`),
    )
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function toDocument(value: unknown, place: string): SnapshotDocument {
  if (isRecord(value) && isString(value['_id']) && isString(value['_type'])) {
    return {...value, _id: value['_id'], _type: value['_type']}
  }
  throw new ContentConfigurationError(
    `${place} of the snapshot is no document. Give what "content export FILE.ndjson" writes.`,
  )
}
