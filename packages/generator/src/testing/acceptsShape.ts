import {resolveShape, toTypeName} from '../shape/ShapeTree.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'
import type {Shape} from '../shape/Shape.ts'

/** Whether a value is of a shape, by walking the tree: what generated checks and schemas must agree with. */
export function acceptsShape({root, table}: ShapeTree, data: unknown): boolean {
  return accepts(root, data)

  function accepts(shape: Shape, value: unknown): boolean {
    switch (shape.kind) {
      case 'string':
        if (typeof value !== 'string') return false
        return shape.open || shape.literals.length === 0 || shape.literals.includes(value)
      case 'number':
        if (typeof value !== 'number') return false
        return shape.literals.length === 0 || shape.literals.includes(value)
      case 'boolean':
        return typeof value === 'boolean' && (shape.literal ?? value) === value
      case 'null':
        return value === null
      case 'unknown':
        return true
      case 'never':
        return false
      case 'array':
        return Array.isArray(value) && value.every((item) => accepts(shape.of, item))
      case 'object':
        if (!isObject(value)) return false
        return shape.fields.every(({name, shape: field, optional}) =>
          value[name] === undefined ? optional || isAny(field) : accepts(field, value[name]),
        )
      case 'reference':
        return accepts(resolveShape(shape, table), value)
      case 'union':
        return (
          shape.of.some((member) => accepts(member, value)) ||
          (shape.openBlocks && isUnknownBlock(shape.of, value))
        )
    }
  }

  function isUnknownBlock(members: readonly Shape[], value: unknown): boolean {
    if (!isObject(value) || typeof value['_key'] !== 'string') return false
    const known = members.map((member) => {
      const resolved = resolveShape(member, table)
      return resolved.kind === 'object' ? toTypeName(resolved) : null
    })
    return typeof value['_type'] === 'string' && !known.includes(value['_type'])
  }
}

function isAny(shape: Shape): boolean {
  return shape.kind === 'unknown'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
