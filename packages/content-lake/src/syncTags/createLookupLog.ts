import type {Lookup, OnLookup} from './Lookup.ts'

/** What one evaluation of a query looked at. */
export interface LookupLog {
  readonly add: OnLookup
  /** Each of them once. */
  lookups(): readonly Lookup[]
}

/** Starts an empty log. */
export function createLookupLog(): LookupLog {
  const documents = new Map<string, Lookup>()
  const others = new Map<string, Lookup>()
  return {
    add(lookup) {
      // Most lookups follow references, thousands in a long list: these need no key of their own.
      if (lookup.kind === 'document') documents.set(lookup.id, lookup)
      else others.set(JSON.stringify(lookup), lookup)
    },
    lookups: () => [...others.values(), ...documents.values()],
  }
}
