import fc from 'fast-check'
import type {ObjectTypeNode, SchemaType, TypeNode} from 'groq-js'

/** A stored document, or any object in it. */
export type StoredObject = Record<string, unknown>

/** What the values of a dataset are drawn from. */
export interface ValueSource {
  readonly schema: SchemaType
  /** The ids that a reference to a type may have; those of documents that are not there among them. */
  readonly idsOf: (type: string) => readonly string[]
}

/** Few enough that queries by slug find something, and that slugs collide. */
const words = ['a', 'a', 'a', 'b', 'plain words', '']
const maxDepth = 7

/**
 * Values that are valid for an extracted type: optional fields are there, absent or null, references may lead
 * nowhere.
 */
function arbitraryValue(node: TypeNode, source: ValueSource, depth = 0): fc.Arbitrary<unknown> {
  switch (node.type) {
    case 'string':
      return node.value === undefined ? fc.constantFrom(...words) : fc.constant(node.value)
    case 'number':
      return node.value === undefined ? fc.integer({min: 0, max: 9}) : fc.constant(node.value)
    case 'boolean':
      return node.value === undefined ? fc.boolean() : fc.constant(node.value)
    case 'null':
    case 'unknown':
      return fc.constant(null)
    case 'array':
      return fc.array(arbitraryItem(node.of, source, depth + 1), {
        maxLength: depth >= maxDepth ? 0 : 2,
      })
    case 'union':
      return fc.oneof(...node.of.map((member) => arbitraryValue(member, source, depth)))
    case 'inline':
      return arbitraryValue(resolve(node, source.schema), source, depth)
    case 'object':
      return arbitraryObject(node, source, depth)
  }
}

/** Objects in arrays have a `_key`, also where the extraction leaves it out. */
function arbitraryItem(node: TypeNode, source: ValueSource, depth: number): fc.Arbitrary<unknown> {
  return fc
    .tuple(arbitraryValue(node, source, depth), fc.constantFrom('k1', 'k2', 'k3'))
    .map(([value, key]) =>
      typeof value === 'object' && value !== null ? {...value, _key: key} : value,
    )
}

function arbitraryObject(
  node: ObjectTypeNode,
  source: ValueSource,
  depth: number,
): fc.Arbitrary<StoredObject> {
  if (node.dereferencesTo !== undefined) {
    const ref = fc.constantFrom(...source.idsOf(node.dereferencesTo))
    return ref.map((_ref) => ({_type: 'reference', _ref}))
  }
  const own = arbitraryFields(node.attributes, source, depth)
  if (node.rest === undefined) return own
  const rest = arbitraryValue(node.rest, source, depth)
  return fc.tuple(own, rest).map(([fields, more]) => ({...Object(more), ...fields}))
}

/** The fields of an object or a document. */
export function arbitraryFields(
  attributes: ObjectTypeNode['attributes'],
  source: ValueSource,
  depth: number,
): fc.Arbitrary<StoredObject> {
  const names = Object.keys(attributes)
  const required = names.filter((name) => attributes[name]?.optional !== true)
  const kept = depth >= maxDepth ? required : names
  const fields = kept.map((name) => {
    const value = arbitraryValue(attributes[name]?.value ?? {type: 'null'}, source, depth + 1)
    // Who writes over HTTP clears a field with null as often as by leaving it out.
    return [name, required.includes(name) ? value : fc.option(value)] as const
  })
  return fc.record(Object.fromEntries(fields), {requiredKeys: required, noNullPrototype: true})
}

function resolve(node: TypeNode, schema: SchemaType): TypeNode {
  if (node.type !== 'inline') return node
  const declaration = schema.find((candidate) => candidate.name === node.name)
  return declaration?.type === 'type' ? declaration.value : {type: 'null'}
}
