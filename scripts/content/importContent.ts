import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import type {Readable} from 'node:stream'
import {CommandError} from '../run/CommandError.ts'
import {showProgress} from './showProgress.ts'

/**
 * Imports a stream of NDJSON, or of an exported archive, and gives the number of documents. One with the same id is
 * replaced. Nothing is written until all of the input has been read. Throws a `CommandError` that names the broken line.
 */
export async function importContent(client: SanityClient, input: Readable): Promise<number> {
  const progress = showProgress()
  try {
    const {numDocs} = await sanityImport(input, {
      client,
      operation: 'createOrReplace',
      onProgress: ({step, current, total}) => progress.update(step, current, total),
    })
    return numDocs
  } catch (error) {
    throw new CommandError(
      `The import stopped: ${error instanceof Error ? error.message : String(error)}`,
      {cause: error},
    )
  } finally {
    progress.end()
  }
}
