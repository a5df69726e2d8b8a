import type {JsonLdNode} from './JsonLdGraph.ts'

/** The properties of a thing; those without a value are left out. */
type Fields<Thing> = {readonly [Key in keyof Thing]: Thing[Key] | null | undefined}

/** A thing inside another, without a name of its own. */
export function createPart<Thing extends {'@type': string}>(fields: Fields<Thing>): Thing {
  const entries = Object.entries(fields).filter(
    ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  // why: every property of `Thing` but its type is optional, and only empty ones are taken out
  return Object.fromEntries(entries) as Thing
}

/** A thing of the graph, which others can name by its `@id`. */
export function createNode<Thing extends {'@type': string}>(
  id: string,
  fields: Fields<Thing>,
): Thing & JsonLdNode {
  return {...createPart<Thing>(fields), '@id': id}
}
