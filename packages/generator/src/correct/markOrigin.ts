import type {TypeNode} from 'groq-js'

/**
 * Marks a schema type's plain fields with the type's name. The marks come through an evaluation, so that an
 * object which a projection builds from those fields can be named after the type.
 */
export function markOrigin(attributes: Record<string, {value: TypeNode}>, origin: string): void {
  for (const [field, attribute] of Object.entries(attributes)) {
    const {value} = attribute
    // The extraction shares nodes between fields, so each field gets its own.
    attribute.value =
      value.type === 'union'
        ? {...value, of: value.of.map((node) => withOrigin(node, origin, field))}
        : withOrigin(value, origin, field)
  }
}

function withOrigin(node: TypeNode, origin: string, field: string): TypeNode {
  return isScalar(node) ? Object.assign({...node}, {origin, field}) : node
}

/** The type whose field of the same name an evaluated field is; undefined where the query made it up. */
export function findOrigin(field: string, value: TypeNode): string | undefined {
  for (const node of value.type === 'union' ? value.of : [value]) {
    if (!('origin' in node) || !('field' in node) || node.field !== field) continue
    if (typeof node.origin === 'string') return node.origin
  }
  return undefined
}

function isScalar(node: TypeNode): boolean {
  return node.type === 'string' || node.type === 'number' || node.type === 'boolean'
}
