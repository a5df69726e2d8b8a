import type {Shape} from './Shape.ts'
import type {ShapeTree} from './ShapeTree.ts'

/**
 * A text that two shapes share when they accept the same values and come from the same type, across trees. References are
 * followed; one that is already being followed stands for its place on the way, so recursion ends.
 */
export function toShapeKey(
  shape: Shape,
  table: ShapeTree['table'],
  way: readonly string[] = [],
): string {
  switch (shape.kind) {
    case 'string':
      return `string(${[...shape.literals].sort().join('|')}${shape.open ? '|…' : ''})`
    case 'number':
      return `number(${[...shape.literals].sort((a, b) => a - b).join('|')})`
    case 'boolean':
      return `boolean(${shape.literal ?? ''})`
    case 'never':
    case 'null':
    case 'unknown':
      return shape.kind
    case 'array':
      return `[${toShapeKey(shape.of, table, way)}]`
    case 'union': {
      const members = shape.of.map((member) => toShapeKey(member, table, way)).sort()
      return `(${members.join('|')}${shape.openBlocks ? '|…' : ''})`
    }
    case 'object': {
      const fields = shape.fields.map(
        (field) =>
          `${field.name}${field.optional ? '?' : ''}:${toShapeKey(field.shape, table, way)}`,
      )
      return `${shape.origin ?? ''}{${fields.sort().join(',')}}`
    }
    case 'reference': {
      const depth = way.indexOf(shape.id)
      if (depth >= 0) return `^${way.length - depth}`
      const target = table.get(shape.id) ?? {kind: 'unknown'}
      return toShapeKey(target, table, [...way, shape.id])
    }
  }
}
