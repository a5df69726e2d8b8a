import {createWriteStream} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'
import {CommandError} from '../run/CommandError.ts'
import {openExport} from './openExport.ts'
import {showProgress} from './showProgress.ts'

/** Whether a file takes documents alone, by the end of its name. Throws a `CommandError` for a name that no export has. */
export function isDocumentsOnly(file: string): boolean {
  const isNdjson = file.endsWith('.ndjson')
  if (isNdjson || file.endsWith('.tar.gz')) return isNdjson
  throw new CommandError(
    `The file's name must end in .ndjson (documents) or .tar.gz (documents, images and files), not "${file}".`,
  )
}

/**
 * Exports all documents, drafts included, and gives their number: as NDJSON to a file that ends in `.ndjson`, with images and
 * files to one that ends in `.tar.gz`. The file appears whole, or an older one stays. Throws a `CommandError` otherwise.
 */
export async function exportContent(client: SanityClient, file: string): Promise<number> {
  const isNdjson = isDocumentsOnly(file)
  // The exporter looks at the name's end, so the unfinished file keeps it.
  const unfinished = file.replace(/(\.ndjson|\.tar\.gz)$/, `.unfinished-${process.pid}$1`)
  const progress = showProgress()
  try {
    const count = isNdjson
      ? await exportDocuments(client, unfinished)
      : await exportArchive(client, unfinished, progress.update)
    await rename(unfinished, file)
    return count
  } catch (error) {
    await rm(unfinished, {force: true})
    throw new CommandError(
      `The export stopped: ${error instanceof Error ? error.message : String(error)}`,
      {cause: error},
    )
  } finally {
    progress.end()
  }
}

/** The keys of previews are no content: an import would make them valid again. */
const secretTypes: ReadonlySet<string> = new Set([
  'sanity.previewUrlSecret',
  'sanity.previewUrlShareAccess',
  'sanity.vercelProtectionBypass',
])

function isContent(line: string): boolean {
  // Most lines are spared the parsing.
  if (!line.includes('"sanity.')) return true
  const document: {_type?: string} = JSON.parse(line)
  return !secretTypes.has(document._type ?? '')
}

async function exportDocuments(client: SanityClient, file: string): Promise<number> {
  const lines = createInterface({
    input: Readable.fromWeb(await openExport(client)),
    crlfDelay: Infinity,
  })
  let count = 0
  async function* toContent() {
    for await (const line of lines) {
      if (line === '' || !isContent(line)) continue
      count += 1
      yield `${line}\n`
    }
  }
  await pipeline(toContent, createWriteStream(file, {flush: true}))
  return count
}

async function exportArchive(
  client: SanityClient,
  outputPath: string,
  update: (step: string, current?: unknown, total?: unknown) => void,
): Promise<number> {
  const {dataset} = client.config()
  if (!dataset) throw new Error('The client has no dataset.')
  const {documentCount} = await exportDataset({
    client,
    dataset,
    outputPath,
    filterDocument: ({_type}) => !secretTypes.has(_type),
    onProgress: ({step, current, total}) => update(step, current, total),
  })
  return documentCount
}
