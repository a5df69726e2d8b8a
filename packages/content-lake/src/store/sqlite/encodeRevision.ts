import {deflateRawSync, inflateRawSync} from 'node:zlib'

/** One state of a document in the log. Its body is null where the document is deleted. */
export interface EncodedRevision {
  readonly body: Uint8Array | null
  /** 0 stands alone; a revision of depth n needs the one before it, of depth n − 1. */
  readonly depth: number
}

/** So many revisions lean on one another at most: what an old revision costs to read stays bounded. */
const maxDepth = 32
/** Deflate looks back this far: beyond it, the revision before is no help. */
const windowSize = 32 * 1024

/**
 * Compresses a document's JSON with the revision before it as the dictionary, so that a small edit of a large document
 * takes some tens of bytes and the log can keep everything.
 */
export function encodeRevision(
  json: string | null,
  previous: {readonly json: string | null; readonly depth: number} | null,
): EncodedRevision {
  if (json === null) return {body: null, depth: 0}
  if (previous?.json == null || previous.depth + 1 >= maxDepth) {
    return {body: deflateRawSync(json), depth: 0}
  }
  return {
    body: deflateRawSync(json, {dictionary: toDictionary(previous.json)}),
    depth: previous.depth + 1,
  }
}

/** The inverse of `encodeRevision`; `previousJson` is needed where the depth is not 0. */
export function decodeRevision(
  revision: EncodedRevision,
  previousJson: string | null,
): string | null {
  if (revision.body === null) return null
  if (revision.depth === 0) return inflateRawSync(revision.body).toString()
  return inflateRawSync(revision.body, {dictionary: toDictionary(previousJson ?? '')}).toString()
}

function toDictionary(json: string): Uint8Array {
  const bytes = Buffer.from(json)
  return bytes.subarray(Math.max(0, bytes.length - windowSize))
}
