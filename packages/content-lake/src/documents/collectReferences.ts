import {isRecord} from './isRecord.ts'

/** A `_ref` somewhere in a document. */
export interface FoundReference {
  readonly id: string
  /** A strong reference protects its target. Weak ones, and those into other datasets, do not. */
  readonly strong: boolean
}

/** Every reference in a value, at any depth. */
export function collectReferences(value: unknown, found: FoundReference[] = []): FoundReference[] {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, found)
  } else if (isRecord(value)) {
    if (typeof value._ref === 'string') {
      found.push({id: value._ref, strong: value._weak !== true && !isForeign(value)})
    }
    for (const key in value) collectReferences(value[key], found)
  }
  return found
}

function isForeign(reference: Readonly<Record<string, unknown>>): boolean {
  return '_dataset' in reference || '_projectId' in reference
}
