import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {publicTypes} from '@iop-content/schemas'
import {hashContent} from '@iop-content/schemas/review'
import {ClientError, type SanityClient, type SanityDocument} from '@sanity/client'
import {openExport} from './openExport.ts'

/** A published document whose `contentHash` is not that of what it says. */
interface Unsealed {
  readonly id: string
  readonly revision: string
  readonly contentHash: string
}

const rounds = 3
const batchSize = 100

/**
 * Stores in every published document that readers read the hash of what it says, where another or none is stored, and gives their
 * number. Drafts and all other types stay as they are. Throws where others keep publishing in between, or the lake does not answer.
 */
export async function sealContent(client: SanityClient): Promise<number> {
  let sealed = 0
  for (let round = 0; round < rounds; round += 1) {
    const unsealed = await findUnsealed(client)
    let missed = 0
    for (let start = 0; start < unsealed.length; start += batchSize) {
      const batch = unsealed.slice(start, start + batchSize)
      if (await storeHashes(client, batch)) sealed += batch.length
      else missed += batch.length
    }
    if (missed === 0) return sealed
  }
  throw new Error('Others publish at the same time.')
}

async function findUnsealed(client: SanityClient): Promise<readonly Unsealed[]> {
  const lines = createInterface({
    input: Readable.fromWeb(await openExport(client, publicTypes)),
    crlfDelay: Infinity,
  })
  const unsealed: Unsealed[] = []
  for await (const line of lines) {
    if (line.trim() === '') continue
    const document = parseDocument(line)
    // Drafts and versions have a dot in their id.
    if (document._id.includes('.')) continue
    const contentHash = await hashContent(document)
    if (document['contentHash'] !== contentHash) {
      unsealed.push({id: document._id, revision: document._rev, contentHash})
    }
  }
  return unsealed
}

function parseDocument(line: string): SanityDocument {
  // why: the lake's own export has documents in its lines, or the error that ended it.
  const value = JSON.parse(line) as SanityDocument | {readonly error: unknown}
  if ('_id' in value) return value
  throw new Error(`The lake stopped giving its documents: ${line}`)
}

/** Whether none of them changed in between. */
async function storeHashes(client: SanityClient, batch: readonly Unsealed[]): Promise<boolean> {
  const transaction = batch.reduce(
    (sofar, {id, revision, contentHash}) =>
      sofar.patch(id, (patch) => patch.ifRevisionId(revision).set({contentHash})),
    client.transaction(),
  )
  try {
    await transaction.commit({visibility: 'async'})
    return true
  } catch (error) {
    if (error instanceof ClientError && error.statusCode === 409) return false
    throw error
  }
}
