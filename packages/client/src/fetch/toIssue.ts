import type {ContentIssue} from '../errors/ContentValidationError.ts'

/** What stands at a path of a result, in the words of an error. */
export function toIssue(
  data: unknown,
  path: readonly PropertyKey[],
  expected: string,
): ContentIssue {
  let value = data
  let documentId: string | null = toId(data)
  let start = 0
  for (const [index, key] of path.entries()) {
    value = isIndexable(value) ? value[key] : undefined
    const id = toId(value)
    if (id !== null) [documentId, start] = [id, index + 1]
  }
  // A type's name is no content, and tells at once what stands here.
  const isName = path.at(-1) === '_type' && typeof value === 'string'
  const received = isName ? JSON.stringify(value) : toKind(value)
  return {path: toPath(path), field: toPath(path.slice(start)), expected, received, documentId}
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
