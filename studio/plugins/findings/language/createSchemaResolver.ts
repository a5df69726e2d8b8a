import type {SchemaTypeDefinition} from '@sanity/types'

/** A type of the content model as far as findings depend on it, with what it takes from the types that it is made of. */
export interface SchemaNode {
  readonly name: string
  readonly title?: string
  readonly validation?: unknown
  readonly fields?: readonly unknown[]
  readonly of?: readonly unknown[]
  readonly marks?: {readonly annotations?: readonly unknown[]}
}

/** Makes what resolves a part of a schema, a field or an item of a list, by the types that it names. What the part says itself counts. */
export function createSchemaResolver(
  types: readonly SchemaTypeDefinition[],
): (part: unknown) => SchemaNode {
  const byName = new Map<string, unknown>(types.map((type) => [type.name, type]))
  const resolve = (part: unknown): SchemaNode => {
    if (!isRecord(part)) return {name: ''}
    const type = String(part['type'])
    const named = byName.get(type)
    const own = {...part, name: String(part['name'] ?? type)}
    return named === undefined || named === part ? own : {...resolve(named), ...own}
  }
  return resolve
}

/** True for an object with named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
