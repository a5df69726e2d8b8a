import type {SchemaTypeDefinition} from '@sanity/types'

/** The names of the types that some reference of the model may lead to. */
export function referencedTypes(types: readonly SchemaTypeDefinition[]): ReadonlySet<string> {
  const names = new Set<string>()
  collect(types, names)
  return names
}

function collect(part: unknown, names: Set<string>): void {
  if (Array.isArray(part)) {
    for (const item of part) collect(item, names)
  } else if (isRecord(part)) {
    if (part['type'] === 'reference') for (const name of targets(part['to'])) names.add(name)
    for (const value of Object.values(part)) collect(value, names)
  }
}

function targets(to: unknown): string[] {
  return (Array.isArray(to) ? to : [to])
    .map((target) => (isRecord(target) ? target['type'] : undefined))
    .filter((name) => typeof name === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
