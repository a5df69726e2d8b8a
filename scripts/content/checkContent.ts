import {parseArgs} from 'node:util'
import type {SanityDocument} from '@sanity/types'
import {CommandError} from '../run/CommandError.ts'
import type {Settings} from '../run/readSettings.ts'
import {formatReport} from './check/formatReport.ts'
import {connectToContent} from './connect.ts'

/** How to call it. */
export const checkUsage =
  '  npx pnpm@12 content check [--json] [--drafts]    what the rules find in published content, or as drafts would make it'

/**
 * `content check`: applies the content model's rules to all documents, and gives what to print and whether there is no error. Throws a
 * `CommandError` for a wrong call.
 */
export async function checkContent(
  args: readonly string[],
  settings: Settings,
): Promise<{readonly text: string; readonly isRight: boolean}> {
  const {json, drafts} = parseOptions(args)
  const {client, close} = await connectToContent(settings)
  try {
    const documents = await client.fetch<SanityDocument[]>(
      '*[!(_id in path("_.**"))] | order(_type asc, _id asc)',
      {},
      {perspective: drafts ? 'drafts' : 'published'},
    )
    // The validator takes a second to load, which the other verbs need not wait for.
    const {checkDocuments} = await import('./check/checkDocuments.ts')
    const today = new Date().toISOString().slice(0, 10)
    const report = await checkDocuments(client, documents, today)
    return {
      text: json ? JSON.stringify(report, null, 2) : formatReport(report),
      isRight: report.errors === 0,
    }
  } finally {
    await close()
  }
}

function parseOptions(args: readonly string[]): {readonly json: boolean; readonly drafts: boolean} {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {json: {type: 'boolean'}, drafts: {type: 'boolean'}},
    })
    return {json: values.json ?? false, drafts: values.drafts ?? false}
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new CommandError(`${cause.message}\n\nUsage:\n${checkUsage}`, {cause})
  }
}
