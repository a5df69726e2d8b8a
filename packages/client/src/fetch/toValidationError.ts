import type {core} from 'zod/mini'
import type {ContentIssue} from '../errors/ContentValidationError.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {loadRest} from './loadRest.ts'

/** The error for data that a check refused: every issue that the schema finds, the first one in front. */
export async function toValidationError(
  query: ContentQuery<object, unknown, unknown>,
  data: unknown,
  isPublished: boolean,
): Promise<ContentValidationError> {
  const {name, loadRest: load} = query
  const loadSchemas = async () => (await load()).loadSchemas()
  const {published, drafts} = await loadRest({name, loadRest: loadSchemas})
  const {error} = (isPublished ? published : drafts).safeParse(data)
  const issues = (error?.issues ?? []).map((issue) => toIssue(data, issue.path, toExpected(issue)))
  return new ContentValidationError(name, issues)
}

function toExpected(issue: core.$ZodIssue): string {
  if ('expected' in issue) return String(issue.expected)
  if (issue.code === 'invalid_value') {
    return issue.values.map((value) => JSON.stringify(value)).join(' | ')
  }
  return issue.code === 'invalid_union' ? 'one of several shapes' : issue.message
}

function toIssue(data: unknown, path: readonly PropertyKey[], expected: string): ContentIssue {
  let value = data
  let documentId: string | null = toId(data)
  for (const key of path) {
    value = isIndexable(value) ? value[key] : undefined
    documentId = toId(value) ?? documentId
  }
  // A type's name is no content, and tells at once what stands here.
  const isName = path.at(-1) === '_type' && typeof value === 'string'
  const received = isName ? JSON.stringify(value) : toKind(value)
  return {path: toPath(path), expected, received, documentId}
}

function toId(value: unknown): string | null {
  const id = isIndexable(value) ? value['_id'] : undefined
  return typeof id === 'string' ? id : null
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

/** `['components', 0, 'title']` → `components[0].title`. */
function toPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

function toKind(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
