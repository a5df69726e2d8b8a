import type {ObjectShape, Shape} from './Shape.ts'

/** A result's shape together with the schema types that it refers to. */
export interface ShapeTree {
  readonly root: Shape
  readonly table: ReadonlyMap<string, Shape>
}

/** Follows references until a shape of its own is reached. */
export function resolveShape(shape: Shape, table: ShapeTree['table']): Shape {
  let resolved = shape
  while (resolved.kind === 'reference') {
    const target = table.get(resolved.id)
    if (target === undefined) return {kind: 'unknown'}
    resolved = target
  }
  return resolved
}

/** The `_type` that an object is known by, or null where it has none or several. */
export function toTypeName(object: ObjectShape): string | null {
  const field = object.fields.find((candidate) => candidate.name === '_type')
  if (field?.shape.kind !== 'string' || field.optional || field.shape.open) return null
  return field.shape.literals.length === 1 ? (field.shape.literals[0] ?? null) : null
}
