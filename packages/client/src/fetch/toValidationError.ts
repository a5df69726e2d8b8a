import type {ZodMiniType} from 'zod/mini'
import type {Failure} from '../check/index.ts'
import type {ContentIssue} from '../errors/ContentValidationError.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'

/**
 * The error for data that a check refused. zod is loaded only here, to name every issue; where it cannot be
 * loaded, the first failure alone tells what is wrong.
 */
export async function toValidationError(
  query: string,
  data: unknown,
  failure: Failure,
  loadSchema: () => Promise<ZodMiniType>,
): Promise<ContentValidationError> {
  const first = toIssue(data, failure.path, failure.expected)
  try {
    const schema = await loadSchema()
    const {error} = schema.safeParse(data)
    const issues = (error?.issues ?? []).map((issue) => {
      const expected = 'expected' in issue ? String(issue.expected) : issue.message
      return toIssue(data, issue.path, expected)
    })
    const others = issues.filter(({path}) => path !== first.path)
    return new ContentValidationError(query, first, [first, ...others])
  } catch {
    return new ContentValidationError(query, first, [first])
  }
}

function toIssue(data: unknown, path: readonly PropertyKey[], expected: string): ContentIssue {
  let value = data
  let documentId: string | null = toId(data)
  for (const key of path) {
    value = isIndexable(value) ? value[key] : undefined
    documentId = toId(value) ?? documentId
  }
  return {path: toPath(path), expected, received: toKind(value), documentId}
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
