import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import type {Readable} from 'node:stream'
import {CommandError} from '../run/CommandError.ts'
import {sealContent} from './sealContent.ts'
import {showProgress} from './showProgress.ts'

/** How many documents came in, and how many in the lake were sealed then. */
export interface ImportedContent {
  readonly imported: number
  readonly sealed: number
}

/**
 * Imports a stream of NDJSON, or of an exported archive, and seals what is then in the lake. A document with the same id is
 * replaced. Nothing is written until all of the input has been read. Throws a `CommandError` that names the broken line.
 */
export async function importContent(
  client: SanityClient,
  input: Readable,
): Promise<ImportedContent> {
  const progress = showProgress()
  let hasWritten = false
  try {
    const {numDocs} = await sanityImport(input, {
      client,
      operation: 'createOrReplace',
      onProgress: ({step, current, total}) => {
        hasWritten ||= /^(?:Importing|Strengthening)/.test(step)
        progress.update(step, current, total)
      },
    })
    progress.update('Sealing documents')
    return {imported: numDocs, sealed: await seal(client)}
  } catch (error) {
    if (error instanceof CommandError) throw error
    // A part of the file may be there, with the hashes that stood in it.
    await sealContent(client).catch(() => 0)
    const rest = hasWritten
      ? '\nDocuments of the file may be in the lake by now, with references that do not hold yet. Mend the file and import it again: it replaces them.'
      : ''
    throw new CommandError(`The import stopped: ${toReason(error)}${rest}`, {cause: error})
  } finally {
    progress.end()
  }
}

async function seal(client: SanityClient): Promise<number> {
  try {
    return await sealContent(client)
  } catch (error) {
    throw new CommandError(
      `The documents are imported, but not all could be sealed: ${toReason(error)} Run the import again.`,
      {cause: error},
    )
  }
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
