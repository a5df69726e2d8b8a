import {readFile} from 'node:fs/promises'
import type {WebhookDocument} from '@iop-content/client/webhook'
import {UsageError} from '../settings/UsageError.ts'
import type {BuildRecord} from './buildRecord.ts'

const example =
  '[{"_id": "source-tip-47", "_type": "source", "slug": null, "language": null}]' as const

/** The documents of webhooks, from a JSON list. Throws a `UsageError` for what is none. */
export function parseDocuments(text: string): readonly WebhookDocument[] {
  const documents = parseJson(text)
  if (Array.isArray(documents) && documents.every(isDocument)) return documents
  const given = text.trim() ? `this is ${shorten(text.trim())}` : 'there is nothing'
  throw new UsageError(
    `site changed reads from its standard input what webhooks told, as a JSON list; ${given}. Give it such as\n  ${example}`,
  )
}

/** The record that a build left. Throws a `UsageError` where there is none. */
export async function readRecord(file: string): Promise<BuildRecord> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(
      `There is no record of a build at ${file}. Run "npx pnpm@12 site build" first, or name its record with --record.`,
      {cause},
    )
  })
  const record = parseJson(text)
  if (isRecord(record)) return record
  throw new UsageError(
    `${file} is no record of a build by this version of the site. Run "npx pnpm@12 site build" again.`,
  )
}

/** Whether readers may see a document: drafts and versions of releases are for editors. */
export const isPublished = ({_id}: Pick<WebhookDocument, '_id'>): boolean =>
  !/^(?:drafts|versions)\./.test(_id)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'

const isDocument = (value: unknown): value is WebhookDocument =>
  isObject(value) &&
  typeof value['_id'] === 'string' &&
  typeof value['_type'] === 'string' &&
  isTextOrNull(value['slug'] ?? null) &&
  isTextOrNull(value['language'] ?? null)

const isRecord = (value: unknown): value is BuildRecord =>
  isObject(value) &&
  Object.values(value).every(
    (page) => isObject(page) && 'reviewDue' in page && Array.isArray(page['reads']),
  )
